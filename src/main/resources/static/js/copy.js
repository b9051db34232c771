// data-module="copy": copies the text of the element it names and says so. The button appears only with script and where the browser allows copying.
for (const button of document.querySelectorAll('[data-module="copy"]')) {
  const text = document.getElementById(button.dataset.copies);
  if (!navigator.clipboard || !text) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.textContent.trim());
      button.textContent = "已复制";
    } catch {
      button.textContent = "没有复制，请抄下";
    }
  });
}
