// data-module="draft": checks the form, saves it by itself, and keeps every keystroke in this browser until the platform has
// stored it; field.js counts and marks. Without script the form works with its buttons.
import { choice, count, total } from "./field.js";
import { blank } from "./typing.js";

const form = document.querySelector('[data-module="draft"]');
const key = "qx-draft-" + form.dataset.draft;
const edit = form.elements.namedItem("edit");
const saved = document.getElementById("saved");
const kept = document.getElementById("kept");
const unprintable = document.getElementById("unprintable");
const fields = [...form.querySelectorAll("[data-field]")];
let stamp = 0;
let stored = 0;
let saving = false;
let stopped = false;
let leaving = false;
let notBefore = 0;

const entries = () => [...new FormData(form)].filter(([name]) => /^(text\.|quarter\.|safeguard\.|reply\.|directions$|otherDirection$)/.test(name));
const time = (at) => new Date(at).toLocaleTimeString("zh-CN", { hour: "2-digit", minute: "2-digit", hour12: false, timeZone: "Asia/Shanghai" });

/* ---- this browser ------------------------------------------------------------------- */
function keep() {
  try {
    localStorage.setItem(key, JSON.stringify({ at: Date.now(), edit: edit.value, entries: entries() }));
  } catch {
    // The store of the browser is full or forbidden; the platform still has its copy.
  }
}
function forget() {
  try { localStorage.removeItem(key); } catch { /* nothing was kept */ }
}
function found() {
  try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
}
function fill(list) {
  for (const area of form.querySelectorAll("textarea, #otherDirection")) area.value = (list.find(([name]) => name === area.name) || ["", ""])[1];
  for (const box of form.querySelectorAll('[name="directions"]')) box.checked = list.some(([name, value]) => name === "directions" && value === box.value);
}

/* ---- the self-check, in the words of the server ---------------------------------------- */
const surplus = ({ count, limit }) => limit && count > limit ? "已写" + count + "字，限" + limit + "字，请删减" + (count - limit) + "字。" : "";
function directions(field) {
  const { chosen, most, missing } = choice(field);
  if (!chosen) return "请至少选择1项。";
  if (chosen > most) return "最多选" + most + "项（“其他”也计入），已选" + chosen + "项，请取消" + (chosen - most) + "项。";
  return missing ? "选了“其他”，请写明方向。" : "";
}
function quarters(field) {
  const written = total(field);
  const missing = [...field.querySelectorAll("textarea[name^='quarter.'], textarea[name^='safeguard.']")].filter((area) => area.ariaRequired && blank(area.value)).map((area) => area.ariaLabel);
  const alone = [...field.querySelectorAll("textarea[name^='safeguard.']")].filter((area) => !area.ariaRequired && !blank(area.value))
    .map((area) => form.elements.namedItem(area.name.replace("safeguard.", "quarter."))).filter((work) => blank(work.value)).map((work) => work.ariaLabel);
  const said = (missing.length ? "请填写" + missing.join("、") + "。" : "") + (alone.length ? alone.join("、") + "只写了保障措施，请写明主要工作，或删去。" : "");
  return said || surplus(written);
}
function text(area) {
  const written = count(area);
  return area.ariaRequired && blank(area.value) ? "还没有填写。" : surplus(written);
}
// A remark on a returned form is answered by a text below it or by a changed field.
function answer(field) {
  const reply = field.querySelector("textarea[name^='reply.']");
  if (!reply) return "";
  const written = count(reply);
  if (written.count > written.limit) return "对退回意见的答复共" + written.count + "字，限" + written.limit + "字，请删减" + (written.count - written.limit) + "字。";
  return written.count || field.dataset.touched || !field.querySelector(".advice.unchanged") ? "" : "退回意见还没有答复。请修改这一栏，或在意见下写明答复。";
}
function standing(field) {
  const written = field.querySelector(":scope > .under > .count");
  const chosen = field.querySelector(".chosen");
  if (chosen) return chosen.textContent.replace("。", "");
  return written ? written.textContent.replace(/^(合计)?已写 /, "") : "已从培育库带出";
}
function check() {
  let todo = 0;
  for (const field of fields) {
    const area = field.querySelector("textarea[name^='text.']");
    const said = "most" in field.dataset ? directions(field) : "total" in field.dataset ? quarters(field) : area ? text(area) : "";
    const answered = answer(field);
    const line = document.querySelector('[data-check="' + field.dataset.field + '"]');
    if (!said && !answered && line.dataset.fixed) continue;
    line.className = said || answered ? "todo" : "ok";
    line.querySelector("span").textContent = said + answered || standing(field);
    todo += (said ? 1 : 0) + (answered ? 1 : 0);
  }
  for (const said of ["todo", "left"].map((id) => document.getElementById(id))) {
    said.textContent = todo ? said.dataset.open.replace("{n}", todo) : said.dataset.clear;
  }
}

/* ---- saving by itself ------------------------------------------------------------------- */
function tell(parts) {
  kept.replaceChildren(...parts);
  kept.hidden = false;
}
function button(label, press) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "btn slim";
  made.textContent = label;
  made.addEventListener("click", press);
  return made;
}
function clash() {
  stopped = true;
  saved.textContent = "没有保存：另一处有新的内容";
  tell(["这份方案在另一处已保存了新的内容（另一个窗口，或另一位经办人）。您写的没有丢失。 ", button("对照两份文字", () => { leaving = true; form.requestSubmit(form.querySelector('[value="save"]')); })]);
}
function loggedOut() {
  stopped = true;
  saved.textContent = "登录已过期，已存在本机";
  const link = document.createElement("a");
  link.href = new URL("../login?next=", import.meta.url).href + encodeURIComponent(location.pathname);
  link.textContent = "重新登录";
  tell(["登录已过期。您写的内容已存在这台电脑的浏览器里，", link, "后回到这一页即可恢复，一个字不少。"]);
}
async function save() {
  if (saving || stopped || stored === stamp || Date.now() < notBefore) return;
  saving = true;
  const mine = stamp;
  try {
    const answer = await fetch(form.action + "/draft", { method: "POST", headers: { Accept: "application/json" }, body: new URLSearchParams(new FormData(form)), redirect: "manual" });
    if (answer.ok) {
      const told = await answer.json();
      edit.value = told.edit;
      unprintable.textContent = told.unprintable;
      unprintable.hidden = !told.unprintable;
      // A file filled in offline is based on the same save.
      document.querySelectorAll("form[enctype] [name=edit]").forEach((other) => { other.value = edit.value; });
      stored = mine;
      saved.textContent = "已自动保存 " + time(Date.now());
      if (stored === stamp) forget(); else keep();
    } else if (answer.status === 409) clash();
    else if (answer.status === 401 || answer.status === 403 || answer.type === "opaqueredirect") loggedOut();
    else {
      // Whoever was turned away with us comes again at another moment.
      notBefore = Date.now() + (Number(answer.headers.get("Retry-After")) || 5) * 1000 * (1 + Math.random());
      saved.textContent = "平台正忙，暂时没有保存上；已存在本机，稍后自动再存";
    }
  } catch {
    saved.textContent = "网络不通，已存在本机，恢复后自动保存";
  } finally {
    saving = false;
  }
}
function changed() {
  stamp += 1;
  saved.textContent = "正在填写…";
  keep();
  check();
}

/* ---- beginning ---------------------------------------------------------------------------- */
const before = found();
if (before && JSON.stringify(before.entries) !== JSON.stringify(entries())) {
  tell(["本机有一份 " + time(before.at) + " 没有存上的文字，与平台上的不同。 ",
    button("恢复本机文字", () => { fill(before.entries); edit.value = before.edit; kept.hidden = true; changed(); }),
    " ", button("不需要，用平台上的", () => { forget(); kept.hidden = true; })]);
} else forget();
for (const cite of document.querySelectorAll(".cite")) {
  cite.hidden = false;
  cite.addEventListener("click", () => {
    const area = document.getElementById(cite.dataset.cite);
    area.setRangeText(cite.dataset.text, area.selectionStart, area.selectionEnd, "end");
    area.focus();
    changed();
  });
}
form.addEventListener("input", ({ target }) => {
  const field = target.closest("[data-field]");
  if (field && !target.name.startsWith("reply.")) field.dataset.touched = "yes";
  changed();
});
form.addEventListener("submit", () => { leaving = true; keep(); });
addEventListener("beforeunload", (event) => { if (!leaving && stored !== stamp && !stopped) { save(); event.preventDefault(); } });
setInterval(save, 3000);
check();
