// What the rules find, beside the lines it is about; asked for anew after each saving.
(() => {
  'use strict';
  const GRAVEST = ['error', 'warning', 'hint'];
  let panel = document.getElementById('checks');
  if (!panel || !document.querySelector('.editor')) return;

  function mark() {
    document.querySelectorAll('.lines .checked').forEach((mark) => mark.remove());
    document.querySelectorAll('.lines [data-line]').forEach((line) => GRAVEST.forEach((grave) => line.classList.remove(`checked-${grave}`)));
    const found = [...panel.querySelectorAll('[data-for]')];
    for (const line of document.querySelectorAll('.lines [data-line]')) {
      const id = line.querySelector('[name$=".id"]')?.value;
      const own = id ? found.filter((item) => item.dataset.for === id) : [];
      if (!own.length) continue;
      const gravest = GRAVEST.find((grave) => own.some((item) => item.dataset.severity === grave));
      line.classList.add(`checked-${gravest}`);
      const link = document.createElement('a');
      link.className = `checked chip ${{ error: 'late', warning: 'warn', hint: 'info' }[gravest]}`;
      link.href = `#${own[0].id}`;
      link.textContent = own[0].closest('article').querySelector('h3').lastChild.textContent.trim() + (own.length > 1 ? ` +${own.length - 1}` : '');
      line.querySelector('textarea')?.after(link);
    }
  }

  function count() {
    document.querySelectorAll('.outline .found').forEach((chip) => chip.remove());
    for (const part of panel.querySelectorAll('[data-counted]')) {
      const entry = document.querySelector(`.outline [data-part="${CSS.escape(part.dataset.counted)}"] a`);
      for (const [kind, number] of [['late', part.dataset.errors], ['warn', part.dataset.warnings]]) {
        if (!entry || number === '0') continue;
        const chip = document.createElement('span');
        chip.className = `chip found ${kind}`;
        chip.textContent = number;
        entry.append(chip);
      }
    }
  }

  // The answer to an earlier question must not take the place of a later one's.
  let asked = 0;
  async function refresh() {
    const mine = ++asked;
    const answer = await fetch(panel.dataset.address, { credentials: 'same-origin', redirect: 'manual' }).catch(() => null);
    if (mine !== asked || !answer?.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('checks');
    if (!fresh || panel.contains(document.activeElement)) return;
    panel.replaceWith(fresh);
    panel = fresh;
    mark();
    count();
  }

  document.addEventListener('loa:saved', refresh);
  refresh();
})();
