// data-module="print": prints the page.
for (const button of document.querySelectorAll('[data-module="print"]')) {
  button.addEventListener("click", () => window.print());
}
