// Brings the editor to life: every form marked data-editor saves by itself, its lines listen to the keyboard.
(() => {
  'use strict';
  const forms = [...document.querySelectorAll('form[data-editor]')];
  if (!forms.length && !document.querySelector('.editor')) return;

  const editors = forms.map((form) => {
    const saving = new window.LoaAutosave(form);
    const list = form.matches('[data-lines]') ? form : form.querySelector('[data-lines]');
    const lines = list && new window.LoaLines(list, () => saving.touch());
    form.addEventListener('click', (e) => {
      if (!e.target.closest('[data-add-line]') || !lines) return;
      e.preventDefault();
      const line = lines.add(lines.all().pop());
      line.querySelector('textarea').focus();
    });
    return { form, saving, lines };
  });
  const unsaved = () => editors.filter(({ saving }) => saving.dirty());
  const saveAll = async () => {
    const done = [];
    for (const { saving } of unsaved()) done.push(await saving.save());
    return done.every(Boolean);
  };

  document.addEventListener('keydown', (e) => {
    if ((e.ctrlKey || e.metaKey) && !e.altKey && e.key.toLowerCase() === 's') {
      e.preventDefault();
      saveAll();
    }
  });

  window.addEventListener('beforeunload', (e) => {
    if (unsaved().length) e.preventDefault();
  });

  // Another page or another form of this page: first save, then go.
  document.addEventListener('click', async (e) => {
    const link = e.target.closest('a[href]');
    if (!link || link.target || e.ctrlKey || e.metaKey || e.shiftKey || e.button || !unsaved().length) return;
    if (link.getAttribute('href').startsWith('#')) return;
    e.preventDefault();
    if (await saveAll()) location.assign(link.href);
  });
  document.addEventListener(
    'submit',
    async (e) => {
      const mine = editors.find(({ form }) => form === e.target);
      const others = unsaved().filter((editor) => editor !== mine);
      if (!others.length || e.target.method !== 'post') return;
      e.preventDefault();
      e.stopImmediatePropagation();
      if (await saveAll()) (e.target.requestSubmit ?? e.target.submit).call(e.target, e.submitter);
    },
    true
  );

  // What is picked from the library lands in the section without leaving the page.
  document.addEventListener('click', (e) => {
    const pick = e.target.closest('[data-pick]');
    const target = pick && editors.find(({ form, lines }) => form === pick.form && lines);
    if (!target) return;
    e.preventDefault();
    const list = (name) => (pick.dataset[name] ?? '').split(',').filter(Boolean);
    target.lines.addFromLibrary(pick.dataset, list('means'), list('kinds'));
  });

  document.addEventListener('click', (e) => {
    const opener = e.target.closest('[data-opens]');
    const folded = opener && document.getElementById(opener.dataset.opens);
    if (!folded) return;
    e.preventDefault();
    folded.open = true;
    folded.querySelector('textarea,input:not([type=hidden])')?.focus();
  });

  // The outline scrolls by itself: what unfolds at its end would stay out of sight.
  document.addEventListener('toggle', (e) => {
    if (e.target.open && e.target.matches('.editor > aside details') && e.target.contains(document.activeElement)) {
      e.target.scrollIntoView({ block: 'nearest' });
    }
  }, true);

  // The original beside what was understood: pointing at one shows the other.
  const light = (ids, on) => ids.forEach((id) => document.getElementById(id)?.classList.toggle('lit', on));
  const partners = (e) => {
    const side = e.target.closest('.import li');
    return (side?.dataset.partners ?? side?.querySelector('a[href^="#"]')?.hash.slice(1) ?? '').split(' ').filter(Boolean);
  };
  for (const [name, on] of [['mouseover', true], ['mouseout', false], ['focusin', true], ['focusout', false]]) {
    document.addEventListener(name, (e) => {
      const ids = partners(e);
      light(ids, on);
      if (name !== 'focusin' || !ids.length) return;
      const box = document.querySelector('.original ol');
      const other = document.getElementById(ids[0]);
      if (box && other && box.contains(other)) box.scrollTop = other.offsetTop - box.offsetTop - box.clientHeight / 3;
    });
  }
})();
