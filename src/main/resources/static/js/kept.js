// Text typed into a form survives the end of the session: it is stored in this window when the form is sent or the session ends,
// and is put back into its form after the log-in. It is shown to the same person only and is deleted when the window closes, at the
// log-out, or when the form was accepted. Passwords and files are not stored; draft.js does this for a proposal.
const KEY = 'qx-kept';
const MOST = 1_000_000;
const person = document.querySelector('[data-person]')?.dataset.person ?? '';
const here = location.pathname + location.search;
const forms = () => [...document.querySelectorAll('form[method="post"]:not([data-module="draft"])')];
const before = new Map(forms().map((form) => [form, JSON.stringify(typed(form))]));

function controls(form) {
  const seen = {};
  return [...form.elements]
    .filter((field) => field.name && !/^(hidden|password|file|submit|button)$/.test(field.type) && field.localName !== 'fieldset')
    .map((field) => {
      seen[field.name] = (seen[field.name] ?? 0) + 1;
      return [`${field.name} ${seen[field.name]}`, field];
    });
}
function typed(form) {
  return controls(form).map(([name, field]) => [name, /^(checkbox|radio)$/.test(field.type) ? field.checked : field.value]);
}
function found() {
  try { return JSON.parse(sessionStorage.getItem(KEY)); } catch { return null; }
}
function forget() {
  try { sessionStorage.removeItem(KEY); } catch { /* nothing was kept */ }
}
function write(record) {
  const text = JSON.stringify(record);
  if (text.length > MOST) return;
  try { sessionStorage.setItem(KEY, text); } catch { /* a full or forbidden store */ }
}

/** Stores the fields that differ from the page as delivered, and the form that is being sent. */
function keep(sent, over) {
  const all = forms();
  const changed = all
    .filter((form) => controls(form).length && (form === sent || before.get(form) !== JSON.stringify(typed(form))))
    .map((form) => ({ action: form.getAttribute('action'), nth: nth(all, form), fields: typed(form) }));
  if (person && changed.length) write({ person, here, over, forms: changed });
}
function nth(all, form) {
  return all.filter((other) => other.getAttribute('action') === form.getAttribute('action')).indexOf(form);
}

function fill(kept) {
  const form = forms().filter((other) => other.getAttribute('action') === kept.action)[kept.nth];
  if (!form) return null;
  const values = new Map(kept.fields);
  for (const [name, field] of controls(form)) {
    if (!values.has(name)) continue;
    if (/^(checkbox|radio)$/.test(field.type)) field.checked = values.get(name);
    else field.value = values.get(name);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  for (let around = form.closest('details'); around; around = around.parentElement.closest('details')) around.open = true;
  return form;
}

function restore(record) {
  const filled = record.forms.map(fill).filter(Boolean);
  if (!filled.length) return;
  const notice = document.createElement('div');
  notice.className = 'alert restored';
  notice.setAttribute('role', 'status');
  const words = document.createElement('p');
  words.textContent = '您刚才在本页填写的内容已恢复，还没有提交。附件需要重新选择。 ';
  const drop = document.createElement('button');
  drop.type = 'button';
  drop.className = 'btn slim';
  drop.textContent = '不用恢复的内容';
  drop.addEventListener('click', () => { forget(); location.reload(); });
  words.append(drop);
  notice.append(words);
  filled[0].before(notice);
}

const record = found();
if (record) {
  if (person && person !== record.person) forget();
  else if (document.querySelector('.answered')) forget();
  else if (!person || document.querySelector('.problem')) {
    write({ ...record, over: true });
    document.querySelector(`.problem a[href="${CSS.escape(record.here)}"]`)?.closest('.problem').querySelector('.kept')?.removeAttribute('hidden');
  }
  else if (record.over && record.here === here) restore(record);
}
document.addEventListener('submit', ({ target }) => {
  if (target.getAttribute('action')?.endsWith('/logout')) forget();
  else if (before.has(target) || target.matches('form[method="post"]')) keep(target, false);
}, true);
document.addEventListener('qx:over', () => keep(null, true));
