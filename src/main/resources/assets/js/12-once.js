// The page that the back button or a reload brings is drawn anew, with new keys in its forms. A form that was sent from
// it before must not count as another one, so the keys first drawn are kept with the entry of the browser's history.
(() => {
  'use strict';
  const begun = performance.getEntriesByType('navigation')[0]?.type;
  const kept = begun === 'back_forward' || begun === 'reload' ? (history.state?.once ?? {}) : {};
  const drawn = {};
  const pages = [document, ...[...document.querySelectorAll('template')].map((template) => template.content)];
  for (const field of pages.flatMap((page) => [...page.querySelectorAll('form > input[name=once]')])) {
    let name = field.form?.getAttribute('action') ?? field.parentElement.getAttribute('action');
    while (name in drawn) name += ' ';
    field.value = kept[name] ?? field.value;
    drawn[name] = field.value;
  }
  if (Object.keys(drawn).length) history.replaceState({ ...history.state, once: drawn }, '');
})();
