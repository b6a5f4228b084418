// The picker: a text field that searches as one types (ARIA combobox). See fragments/picker.html for what it talks to.
(() => {
  'use strict';

  let count = 0;

  function upgrade(picker) {
    if (picker.dataset.ready) return;
    picker.dataset.ready = 'yes';
    const input = picker.querySelector('input');
    const chosen = Object.assign(document.createElement('input'), { type: 'hidden', name: input.name });
    const list = document.createElement('ul');
    let timer, asked, active = -1, text = input.value;

    chosen.value = picker.dataset.value || input.value;
    input.removeAttribute('name');
    list.id = 'picker-' + ++count;
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', picker.querySelector('label').textContent.trim());
    input.after(chosen, list);
    for (const [name, value] of Object.entries({
      role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id,
    })) input.setAttribute(name, value);

    const options = () => [...list.querySelectorAll('[role=option]')];

    function close() {
      list.hidden = true;
      active = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    }

    function point(index) {
      const all = options();
      if (!all.length) return;
      active = (index + all.length) % all.length;
      all.forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
      input.setAttribute('aria-activedescendant', all[active].id);
      all[active].scrollIntoView({ block: 'nearest' });
    }

    function choose(option) {
      input.value = option.dataset.text || option.firstChild.textContent.trim();
      text = input.value;
      chosen.value = option.dataset.value;
      close();
      picker.dispatchEvent(new CustomEvent('picked', { bubbles: true, detail: { ...option.dataset, text } }));
    }

    async function ask() {
      const words = input.value.trim();
      const request = asked = new AbortController();
      const url = new URL(picker.dataset.picker, location.href);
      url.searchParams.set('q', words);
      try {
        const answer = await fetch(url, { headers: { 'HX-Request': 'true' }, signal: request.signal });
        if (!answer.ok || answer.redirected || request !== asked) return;
        const parsed = new DOMParser().parseFromString(await answer.text(), 'text/html');
        list.replaceChildren(...parsed.querySelectorAll('[role=option]'));
      } catch {
        return; // without an answer the field stays a text field
      }
      options().forEach((option, i) => { option.id = list.id + '-' + i; });
      if (!options().length) {
        const none = Object.assign(document.createElement('li'), { className: 'none', textContent: picker.dataset.none });
        none.setAttribute('role', 'presentation');
        list.append(none);
      }
      list.hidden = false;
      active = -1;
      input.setAttribute('aria-expanded', 'true');
    }

    input.addEventListener('input', () => {
      if (input.value !== text) chosen.value = text = input.value;
      clearTimeout(timer);
      asked?.abort();
      timer = setTimeout(ask, 180);
    });
    input.addEventListener('keydown', event => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (list.hidden) ask();
        else point(active + (event.key === 'ArrowDown' ? 1 : active < 0 ? 0 : -1));
      } else if (event.key === 'Enter' && !list.hidden && active >= 0) {
        event.preventDefault();
        choose(options()[active]);
      } else if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault();
        close();
      }
    });
    input.addEventListener('blur', () => setTimeout(close, 150));
    list.addEventListener('mousedown', event => event.preventDefault());
    list.addEventListener('click', event => {
      const option = event.target.closest('[role=option]');
      if (option) choose(option);
    });
  }

  const upgradeIn = root => root.querySelectorAll('[data-picker]').forEach(upgrade);
  upgradeIn(document);
  document.addEventListener('htmx:load', event => upgradeIn(event.detail.elt));
})();
