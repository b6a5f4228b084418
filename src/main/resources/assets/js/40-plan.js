// On a plan's page: lines with open comments are marked, and a click on a line opens the form to comment on it there.
(function () {
  const desk = document.getElementById('desk');
  if (!desk) return;
  (desk.dataset.remarked || '').split(' ').filter(Boolean).forEach(function (line) {
    const text = document.getElementById('line-' + line);
    if (text) text.classList.add('noted');
  });
  const template = document.getElementById('remark');
  if (!template) return;
  desk.classList.add('talking');
  const hint = document.getElementById('pointing');
  if (hint) hint.hidden = false;
  const drafts = new Map();
  let form = null;
  let pointed = null;

  function close() {
    if (!form) return;
    drafts.set(pointed.id, form.elements.text.value);
    form.remove();
    pointed.classList.remove('pointed');
    form = pointed = null;
  }

  function open(line) {
    close();
    form = template.content.firstElementChild.cloneNode(true);
    pointed = line;
    line.classList.add('pointed');
    form.elements.line.value = line.id.substring('line-'.length);
    form.elements.text.value = drafts.get(line.id) || '';
    form.addEventListener('reset', function () {
      drafts.delete(line.id);
      form.elements.text.value = '';
      close();
    });
    line.insertAdjacentElement('afterend', form);
    form.elements.text.focus();
  }

  desk.addEventListener('click', function (event) {
    if (event.target.closest('.remark, a') || String(window.getSelection())) return;
    const line = event.target.closest('[id^="line-"]');
    if (line && line !== pointed) open(line);
  });
})();
