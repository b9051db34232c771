// data-module="session": warns two minutes before the session ends and lets the reader extend it. It changes nothing
// that was typed. data-idle: seconds without a request after which it ends; data-left: seconds it lasts at most.
const WARNING = 120;
for (const notice of document.querySelectorAll('[data-module="session"]')) {
  const [text, stay] = [notice.querySelector("p"), notice.querySelector("button")];
  const ends = Date.now() + Number(notice.dataset.left) * 1000;
  let timer;
  const say = (words, canStay) => {
    text.textContent = words;
    stay.hidden = !canStay;
    notice.hidden = false;
  };
  const over = () => {
    document.dispatchEvent(new Event("qx:over"));
    say("登录已到期。本页填写的内容已暂存在这个窗口里，重新登录后自动恢复。", false);
    const link = document.createElement("a");
    link.href = new URL("../login?next=", import.meta.url).href + encodeURIComponent(location.pathname + location.search);
    link.textContent = "重新登录";
    text.append(link);
  };
  const warn = (last) => {
    say(
      last
        ? "登录已近 8 小时，2 分钟后将自动退出。请现在保存已填写的内容。"
        : "长时间没有操作，2 分钟后将自动退出。已填写的内容还没有丢失。",
      !last,
    );
    timer = setTimeout(over, WARNING * 1000);
  };
  const wait = () => {
    clearTimeout(timer);
    notice.hidden = true;
    const [left, idle] = [(ends - Date.now()) / 1000, Number(notice.dataset.idle)];
    timer = setTimeout(() => warn(left <= idle), Math.max(0, Math.min(left, idle) - WARNING) * 1000);
  };
  stay.addEventListener("click", async () => {
    const answer = await fetch(new URL("../account/stay", import.meta.url), { redirect: "manual" }).catch(() => ({ ok: false }));
    answer.ok ? wait() : over();
  });
  document.body.addEventListener("htmx:afterRequest", wait);
  wait();
}
