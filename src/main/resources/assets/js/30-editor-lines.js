// The lines of a section under the keyboard. Every step here is also a button that works without JavaScript.
(() => {
  'use strict';
  const LETTERS = 'abcdđeghiklmnopqrstuvxy'.split('');
  const MARK = /^\s*([-+*•–]|[a-zđ][).]|\d{1,2}[.)])\s+/i;

  const lineOf = (element) => element.closest('[data-line]');
  const field = (line, name) => line.querySelector(`[name$=".${name}"]`);
  const words = (line) => field(line, 'text');

  function nextMark(mark) {
    const letter = /^([a-zđ])([).])$/.exec(mark);
    if (letter) {
      const at = LETTERS.indexOf(letter[1]);
      return at < 0 || at + 1 === LETTERS.length ? mark : LETTERS[at + 1] + letter[2];
    }
    const number = /^(\d+)([.)])$/.exec(mark);
    return number ? Number(number[1]) + 1 + number[2] : mark;
  }

  class Lines {
    constructor(list, changed) {
      this.list = list;
      this.changed = changed;
      this.fixed = list.dataset.lines === 'fixed'; // lines that neither come nor go
      this.template = document.querySelector('template[data-line-template]');
      list.addEventListener('click', (e) => this.clicked(e));
      list.addEventListener('keydown', (e) => this.pressed(e));
      list.addEventListener('input', (e) => this.typed(e));
      list.addEventListener('change', (e) => this.chosen(e));
      list.addEventListener('picked', (e) => this.chosen(e));
      this.all().forEach((line) => this.grow(words(line)));
    }

    all() {
      return [...this.list.querySelectorAll('[data-line]')];
    }

    // The server reads the lines in the order of their numbers.
    renumber() {
      if (this.fixed) return;
      this.all().forEach((line, i) => {
        line.querySelectorAll('[name],[id],[for],[value*=":"],[aria-labelledby]').forEach((e) => {
          for (const name of ['name', 'id', 'for', 'aria-labelledby']) {
            const value = e.getAttribute(name);
            if (value) e.setAttribute(name, value.replace(/lines(\[?)\d+/g, `lines$1${i}`));
          }
          if (e.dataset.do) e.value = `${e.dataset.do}:${i}`;
        });
      });
    }

    add(after, text = '', mark = null) {
      const holder = document.createElement('template');
      holder.innerHTML = this.template.innerHTML;
      const line = holder.content.querySelector('[data-line]');
      if (after) {
        this.level(line, Number(field(after, 'level').value));
        field(line, 'marker').value = mark ?? nextMark(field(after, 'marker').value);
        after.after(line);
      } else {
        this.list.append(line);
      }
      words(line).value = text;
      this.renumber();
      this.enliven(line);
      this.grow(words(line));
      return line;
    }

    addFromLibrary({ pick: text, source, note }, means, kinds) {
      const last = this.all().filter((line) => words(line).value.trim()).pop();
      const empty = this.all().find((line) => !words(line).value.trim());
      const line = empty ?? this.add(last);
      words(line).value = text;
      // Words of the library are a line of their own, even where another one stood before.
      field(line, 'id').value = '';
      this.showSource(line, text, source, note);
      const tick = (name, value) => {
        const box = line.querySelector(`[name$=".${name}"][value="${CSS.escape(value)}"]`);
        if (box) box.checked = true;
        return box;
      };
      means.forEach((kind) => this.showGroup(line, tick('means', kind)));
      kinds.forEach((kind) => ['areas', 'channels', 'audiences'].forEach((name) => tick(name, kind)));
      if (means.includes('TASK') && field(line, 'unit')) field(line, 'unit').value = text;
      this.grow(words(line));
      this.showMeaning(line);
      this.changed();
      line.scrollIntoView({ block: 'center', behavior: 'smooth' });
      words(line).focus({ preventScroll: true });
    }

    // Whence the words come, until the server says it when the page is opened anew.
    showSource(line, text, source, note) {
      line.querySelector('.source')?.remove();
      field(line, 'source').value = source || '';
      if (!source) return;
      const beside = document.createElement('div');
      beside.className = 'source';
      beside.dataset.taken = text;
      beside.append(note);
      words(line).after(beside);
    }

    clicked(e) {
      const folded = e.target.closest('a.part');
      if (folded && !e.ctrlKey && !e.metaKey && !e.shiftKey) return this.open(folded, e);
      const button = e.target.closest('[data-do]');
      if (!button) return;
      const line = lineOf(button);
      e.preventDefault();
      if (button.dataset.do === 'remove') this.remove(line);
      else if (button.dataset.do === 'up' || button.dataset.do === 'down') this.move(line, button.dataset.do, button);
      else this.indent(line, button.dataset.do === 'in' ? 1 : -1);
    }

    // A part of a read document: its few words give way to its fields.
    async open(link, e) {
      const { id } = link.parentElement;
      e.preventDefault();
      e.stopPropagation();
      await window.htmx.ajax('GET', link.href, { target: link.parentElement, swap: 'outerHTML' }).catch(() => {});
      const line = document.getElementById(id);
      if (!line || !words(line)) return;
      this.grow(words(line));
      words(line).focus({ preventScroll: true });
    }

    pressed(e) {
      const line = lineOf(e.target);
      if (!line) return;
      if (e.altKey && !e.ctrlKey && !e.metaKey && !this.fixed) {
        const step = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: -1, ArrowRight: 1, Delete: 'remove' }[e.key];
        if (!step) return;
        e.preventDefault();
        if (step === 'remove') this.remove(line);
        else if (typeof step === 'number') this.indent(line, step);
        else this.move(line, step, e.target);
      } else if (e.key === 'Backspace' && !this.fixed && e.target === words(line) && !words(line).value) {
        const before = this.all()[this.all().indexOf(line) - 1];
        if (!before) return;
        e.preventDefault();
        this.remove(line);
        words(before).focus();
      } else if (e.key === 'Enter' && e.target.tagName === 'INPUT') {
        e.preventDefault(); // Enter in a small field must not press the form's first button.
      }
    }

    typed(e) {
      const line = lineOf(e.target);
      if (!line || e.target !== words(line)) return;
      const adapted = line.querySelector('.source [data-adapted]');
      if (adapted) adapted.hidden = e.target.value.trim() === adapted.closest('.source').dataset.taken;
      if (e.target.value.includes('\n') && !e.isComposing) this.split(line);
      this.grow(e.target);
    }

    // Enter, and pasting several lines: each becomes a line of its own.
    split(line) {
      if (this.fixed) {
        words(line).value = words(line).value.replace(/\s*\n\s*/g, ' ');
        return;
      }
      const [first, ...rest] = words(line).value.split(/\r?\n/);
      words(line).value = first;
      this.grow(words(line));
      let last = line;
      rest.forEach((piece, i) => {
        const mark = MARK.exec(piece);
        if (!piece.trim() && i < rest.length - 1) return;
        last = this.add(last, mark ? piece.slice(mark[0].length) : piece, mark ? mark[1] : null);
      });
      words(last).focus();
      const end = rest.length > 1 ? words(last).value.length : 0;
      words(last).setSelectionRange(end, end);
      this.changed();
    }

    move(line, direction, focused) {
      const other = direction === 'up' ? line.previousElementSibling : line.nextElementSibling;
      if (!other) return;
      if (direction === 'up') other.before(line);
      else other.after(line);
      this.renumber();
      focused.focus();
      this.changed();
    }

    indent(line, step) {
      const level = Math.min(6, Math.max(0, Number(field(line, 'level').value) + step));
      this.level(line, level);
      this.changed();
    }

    level(line, level) {
      field(line, 'level').value = level;
      line.className = line.className.replace(/\blevel-\d\b/, `level-${level}`);
    }

    remove(line) {
      const note = document.createElement('li');
      note.className = 'line undo';
      note.setAttribute('role', 'status');
      const undo = document.createElement('button');
      undo.type = 'button';
      undo.className = 'btn btn-quiet btn-sm';
      undo.textContent = this.list.dataset.undo;
      undo.addEventListener('click', () => {
        note.replaceWith(line);
        this.renumber();
        words(line).focus();
        this.changed();
      });
      note.append(this.list.dataset.removed, undo);
      const wasEmpty = !words(line).value.trim();
      line.replaceWith(note);
      if (wasEmpty) note.remove();
      else undo.focus();
      this.renumber();
      this.changed();
    }

    chosen(e) {
      const line = lineOf(e.target);
      if (!line) return;
      if (e.target.matches('[name$=".means"]')) this.showGroup(line, e.target);
      if (e.target.matches('[name$=".use"]')) this.takeAs(line, e.target);
      this.showMeaning(line);
    }

    // A part of a read document is taken for something else: its fields follow.
    takeAs(line, choice) {
      const was = field(line, 'was');
      line.querySelector(`[data-group="${CSS.escape(was.value)}"]`)?.remove();
      line.querySelector(`[name$=".means"][value="${CSS.escape(was.value)}"]`)?.remove();
      line.className = line.className.replace(/\bas-\w+/, choice.selectedOptions[0].dataset.colour);
      this.showGroup(line, { value: choice.value, checked: true });
      line.querySelectorAll('[data-for]').forEach((e) => (e.hidden = e.dataset.for !== choice.value));
      const means = document.createElement('input');
      Object.assign(means, { type: 'hidden', name: was.name.replace(/was$/, 'line.means'), value: choice.value });
      if (line.querySelector('[data-group]')) line.append(means);
      was.value = choice.value;
    }

    showGroup(line, box) {
      const group = line.querySelector(`[data-group="${box.value}"]`);
      const template = document.querySelector(`template[data-group-template="${box.value}"]`);
      if (!box.checked) group?.remove();
      else if (!group && template) {
        const holder = document.createElement('template');
        holder.innerHTML = template.innerHTML.replaceAll('[9999]', `[${line.dataset.index ?? this.all().indexOf(line)}]`);
        line.querySelector('[data-groups]').append(holder.content);
        this.renumber();
        this.enliven(line);
      }
    }

    // Pickers inside what was just copied.
    enliven(line) {
      line.dispatchEvent(new CustomEvent('htmx:load', { bubbles: true, detail: { elt: line } }));
    }

    // The chips under a line say what is ticked, without opening it.
    showMeaning(line) {
      const chips = line.querySelector('[data-chips]');
      const labels = [...line.querySelectorAll('[data-group] input:checked')].map((box) => box.dataset.short);
      line.querySelectorAll('[data-group] [data-shown]').forEach((e) => {
        const value = e.tagName === 'SELECT' ? e.selectedOptions[0]?.text : e.value;
        if (e.value.trim()) labels.push(value.trim());
      });
      if (!labels.length) {
        line.querySelectorAll('[name$=".means"]:checked').forEach((box) => labels.push(box.dataset.short));
      }
      chips.replaceChildren(
        ...labels.map((label) => {
          const chip = document.createElement('span');
          chip.className = 'chip info';
          chip.textContent = label;
          return chip;
        })
      );
    }

    grow(area) {
      if (CSS.supports('field-sizing', 'content')) return;
      area.style.height = 'auto';
      area.style.height = `${area.scrollHeight + 2}px`;
    }
  }

  window.LoaLines = Lines;
})();
