// Saves a form by itself while one types. What was typed is never dropped: on any failure it stays on the screen and in
// this browser, the reason is told, and saving goes on as soon as it can.
(() => {
  'use strict';
  const PAUSE = 1200;
  const RETRIES = [3000, 6000, 15000, 30000];

  class Autosave {
    constructor(form) {
      this.form = form;
      this.state = document.querySelector('[data-save-state]');
      this.notice = form.querySelector('[data-save-notice]');
      this.edits = 0;
      this.savedEdits = 0;
      this.failures = 0;
      this.stopped = false;
      this.key = `loa:${location.pathname}:${form.getAttribute('action')}`;
      for (const name of ['input', 'change', 'picked']) {
        form.addEventListener(name, (e) => e.target.matches('[data-no-save]') || this.touch());
      }
      form.addEventListener('submit', () => this.leave());
      window.addEventListener('online', () => this.dirty() && this.save());
      this.offerKept();
    }

    dirty() {
      return this.edits !== this.savedEdits;
    }

    touch() {
      this.edits++;
      if (this.stopped) return this.keep();
      this.tell('unsaved');
      this.later(PAUSE);
    }

    later(pause) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), pause);
    }

    /** Resolves to true once everything typed so far is on the server. */
    async save() {
      clearTimeout(this.timer);
      if (this.running) {
        await this.running;
        return this.dirty() && !this.failures ? this.save() : !this.dirty();
      }
      if (!this.dirty()) return true;
      if (this.stopped) return false;
      this.running = this.send().finally(() => (this.running = null));
      return this.running;
    }

    async send() {
      const edits = this.edits;
      const rows = [...this.form.querySelectorAll('[data-line]')];
      this.tell('saving');
      let answer;
      try {
        answer = await this.post();
      } catch {
        return this.failed('offline', true);
      }
      if (answer.type === 'opaqueredirect' || answer.status === 401) return this.failed('session', false);
      if (answer.status === 403) return (await this.renewToken()) ? this.send() : false;
      if (answer.status === 409) return this.conflict(await this.sentence(answer));
      if (answer.status === 422) return this.refused(await this.sentence(answer));
      if (!answer.ok) return this.failed(answer.status === 413 ? 'tooLarge' : 'server', answer.status !== 413);
      this.stored(await answer.json(), rows, edits);
      return !this.dirty();
    }

    post() {
      const body = new URLSearchParams(new FormData(this.form));
      return fetch(this.form.getAttribute('action'), {
        method: 'POST',
        body,
        redirect: 'manual',
        credentials: 'same-origin',
        headers: { Accept: 'application/json', 'X-Autosave': 'yes' },
      });
    }

    stored(answer, rows, edits) {
      this.savedEdits = edits;
      this.failures = 0;
      this.triedToken = false;
      this.form.elements.version.value = answer.version;
      document.querySelectorAll(`[data-version-of="${this.form.dataset.versioned}"]`).forEach((e) => (e.value = answer.version));
      (answer.lines ?? []).forEach((line, i) => {
        const field = (name) => rows[i]?.querySelector(`[name$=".${name}"]`);
        if (!field('id')) return;
        field('id').value = line?.id ?? '';
        if (line && !field('marker').value) field('marker').value = line.marker;
      });
      this.forget();
      this.quiet();
      if (this.dirty()) this.later(PAUSE);
      else {
        this.tell('saved', answer.savedAt);
        document.dispatchEvent(new CustomEvent('loa:saved'));
      }
    }

    async renewToken() {
      if (this.triedToken) return this.failed('forbidden', false);
      this.triedToken = true;
      try {
        const page = await fetch(location.href, { redirect: 'manual', credentials: 'same-origin' });
        if (page.type === 'opaqueredirect' || !page.ok) return this.failed('session', false);
        const fresh = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('[name=_csrf]');
        if (!fresh) return this.failed('session', false);
        document.querySelectorAll('[name=_csrf]').forEach((e) => (e.value = fresh.value));
        return true;
      } catch {
        return this.failed('offline', true);
      }
    }

    async sentence(answer) {
      try {
        return (await answer.json()).message;
      } catch {
        return null;
      }
    }

    failed(why, again) {
      this.failures++;
      this.tell('failed');
      this.keep();
      this.show(this.words(why), { retry: true, signIn: why === 'session' });
      this.triedToken = why === 'session' ? false : this.triedToken;
      if (again) this.later(RETRIES[Math.min(this.failures - 1, RETRIES.length - 1)]);
      return false;
    }

    refused(sentence) {
      this.failures++;
      this.tell('failed');
      this.keep();
      this.show(sentence ?? this.words('server'), {});
      return false;
    }

    conflict(sentence) {
      this.stopped = true;
      this.tell('failed');
      this.keep();
      this.show(sentence ?? this.words('conflict'), { both: true });
      return false;
    }

    words(key) {
      return this.notice.dataset[key];
    }

    show(sentence, { retry, signIn, both }) {
      const text = document.createElement('p');
      text.textContent = sentence;
      const buttons = document.createElement('div');
      buttons.className = 'buttons';
      if (both) buttons.append(this.button(this.words('both'), () => this.submitPlainly()));
      if (signIn) {
        const link = document.createElement('a');
        link.className = 'btn btn-quiet btn-sm';
        link.href = this.notice.dataset.signInAddress;
        link.target = '_blank';
        link.textContent = this.words('signIn');
        buttons.append(link);
      }
      if (retry) buttons.append(this.button(this.words('retry'), () => this.save()));
      this.notice.replaceChildren(text, buttons);
      this.notice.hidden = false;
    }

    quiet() {
      this.notice.hidden = true;
      this.notice.replaceChildren();
    }

    button(label, action) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn btn-quiet btn-sm';
      button.textContent = label;
      button.addEventListener('click', action);
      return button;
    }

    // Without the autosave's answer in between: the server shows both texts side by side.
    submitPlainly() {
      this.leave();
      HTMLFormElement.prototype.submit.call(this.form);
    }

    leave() {
      clearTimeout(this.timer);
      if (this.dirty()) this.keep(true);
      this.savedEdits = this.edits;
    }

    tell(what, time) {
      if (!this.state) return;
      this.state.textContent = this.state.dataset[what].replace('{0}', time ?? '');
      this.state.classList.toggle('bad', what === 'failed');
    }

    keep(sent = false) {
      try {
        const entries = [...new FormData(this.form)].filter(([name]) => name !== '_csrf');
        const version = this.form.elements.version.value;
        localStorage.setItem(this.key, JSON.stringify({ at: Date.now(), sent, version, entries }));
      } catch {
        // A browser that keeps nothing still has the text on the screen.
      }
    }

    forget() {
      try {
        localStorage.removeItem(this.key);
      } catch {
        // Nothing was kept either.
      }
    }

    offerKept() {
      let kept = null;
      try {
        kept = JSON.parse(localStorage.getItem(this.key));
      } catch {
        return;
      }
      const arrived = kept?.sent && kept.version !== this.form.elements.version.value;
      if (!kept || arrived || this.sameAsShown(kept.entries)) return this.forget();
      const at = new Date(kept.at).toLocaleString('vi-VN', {
        timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit', day: '2-digit', month: '2-digit', year: 'numeric',
      });
      this.show(this.words('kept').replace('{0}', at), {});
      this.notice.querySelector('.buttons').append(
        this.button(this.words('restore'), () => this.submitKept(kept.entries)),
        this.button(this.words('discard'), () => {
          this.forget();
          this.quiet();
        })
      );
    }

    sameAsShown(entries) {
      const text = (list) => JSON.stringify(list.filter(([n, v]) => v && !/(^version|^once|_csrf|\.id)$/.test(n)));
      return text(entries) === text([...new FormData(this.form)]);
    }

    // Sent with the version it was typed on: had somebody saved since, the server shows both texts.
    submitKept(entries) {
      const form = document.createElement('form');
      form.method = 'post';
      form.action = this.form.getAttribute('action');
      form.hidden = true;
      entries.concat([['_csrf', this.form.elements._csrf?.value ?? '']]).forEach(([name, value]) => {
        const field = document.createElement('input');
        field.type = 'hidden';
        field.name = name;
        field.value = value;
        form.append(field);
      });
      document.body.append(form);
      this.forget();
      form.submit();
    }
  }

  window.LoaAutosave = Autosave;
})();
