// What is typed into a form marked with data-keep is kept in the browser until the server has taken it: over a dropped
// connection, a closed page, an empty battery. It is sent again under the key it was drawn with, so that what arrived
// after all counts once. Without JavaScript the form is an ordinary one.
(() => {
  'use strict';
  const form = document.querySelector('form[data-keep]');
  if (!form?.querySelector('[data-send]')) return;

  const place = `unsent ${form.dataset.keep} ${form.getAttribute('action')}`;
  const words = form.dataset;
  const fields = () => [...form.elements].filter(field => field.name && field.type !== 'file' && field.name !== '_csrf');
  const chosen = () => [...form.querySelectorAll('input[type=file]')].flatMap(field => [...field.files]);
  let unsent = false;

  function read() {
    try {
      return JSON.parse(localStorage.getItem(place));
    } catch {
      return null;
    }
  }

  function keep() {
    const typed = fields()
      .filter(field => field.type !== 'radio' || field.checked)
      .map(field => [field.name, field.value]);
    try {
      localStorage.setItem(place, JSON.stringify({ typed, files: chosen().map(file => file.name), unsent }));
    } catch {
      // A browser that keeps nothing: the page itself still holds what was typed.
    }
  }

  function forget() {
    localStorage.removeItem(place);
  }

  // The notice stands above the button, where the thumb is.
  const notice = document.createElement('div');
  notice.className = 'notice warn unsent';
  notice.setAttribute('role', 'status');
  notice.hidden = true;
  const sentence = document.createElement('p');
  const again = document.createElement('button');
  again.type = 'submit';
  again.className = 'btn btn-quiet btn-sm';
  again.textContent = words.again;
  const drop = document.createElement('button');
  drop.type = 'button';
  drop.className = 'btn btn-quiet btn-sm';
  drop.textContent = words.drop;
  const acts = document.createElement('div');
  acts.className = 'd-flex gap-2';
  acts.append(again, drop);
  notice.append(sentence, acts);
  form.querySelector('[data-send]').before(notice);
  drop.addEventListener('click', () => {
    forget();
    location.assign(location.pathname);
  });

  function tell(text, retry = true) {
    sentence.textContent = text;
    acts.hidden = !retry;
    notice.hidden = false;
  }

  function wait(text) {
    unsent = true;
    keep();
    tell(text);
    notice.scrollIntoView({ block: 'nearest' });
  }

  function restore() {
    const kept = read();
    if (!kept) return;
    for (const [name, value] of kept.typed) {
      for (const field of fields().filter(one => one.name === name)) {
        if (field.type === 'radio') field.checked = field.value === value;
        else if (field.tagName !== 'SELECT' || [...field.options].some(option => option.value === value)) field.value = value;
      }
    }
    unsent = kept.unsent;
    const files = kept.files.length ? ' ' + words.files.replace('{0}', kept.files.join(', ')) : '';
    tell((unsent ? words.unsent : words.typed) + files);
  }

  // A session that was begun anew has a token of its own; the form's key stays.
  async function freshToken() {
    const page = new DOMParser().parseFromString(await (await fetch(location.pathname)).text(), 'text/html');
    const token = page.querySelector('form[data-keep] [name=_csrf]');
    if (token) form.elements._csrf.value = token.value;
    return Boolean(token);
  }

  function post(data) {
    return new Promise((answered, failed) => {
      const request = new XMLHttpRequest();
      request.open('POST', form.action);
      request.responseType = 'document';
      request.upload.onprogress = event => {
        if (event.lengthComputable && event.total > 300000) {
          tell(words.sending.replace('{0}', Math.round(100 * event.loaded / event.total)), false);
        }
      };
      request.onload = () => answered(request);
      request.onerror = failed;
      request.ontimeout = failed;
      request.send(data);
    });
  }

  // A page that came back refused shows its sentences in this one; the files that were chosen stay chosen.
  function show(refused) {
    const other = refused.querySelector('form[data-keep]');
    if (!other) return false;
    for (const old of form.querySelectorAll('.invalid-feedback, .notice.error')) old.remove();
    for (const bad of form.querySelectorAll('.is-invalid')) {
      bad.classList.remove('is-invalid');
      bad.removeAttribute('aria-invalid');
    }
    const whole = other.querySelector('.notice.error');
    if (whole) form.prepend(document.importNode(whole, true));
    for (const message of other.querySelectorAll('.invalid-feedback')) {
      const name = message.id.replace(/-error$/, '');
      const field = form.querySelector(`[name="${name}"]`);
      field?.classList.add('is-invalid');
      field?.setAttribute('aria-invalid', 'true');
      field?.closest('.mb-3')?.append(document.importNode(message, true));
    }
    notice.hidden = true;
    (form.querySelector('[aria-invalid]') ?? form).scrollIntoView({ block: 'center' });
    return true;
  }

  function leave(request) {
    forget();
    const said = request.response?.querySelector('#notices .notice')?.textContent;
    try {
      if (said) sessionStorage.setItem('said', said.trim());
    } catch {
      // Then the page shows what was recorded without a word.
    }
    location.assign(request.responseURL);
  }

  async function send() {
    unsent = true;
    keep();
    tell(words.sending.replace('{0}', 0), false);
    try {
      await freshToken();
      const request = await post(new FormData(form));
      const answer = new URL(request.responseURL, location.href);
      if (answer.pathname === '/sign-in') wait(words.signedOut);
      else if (request.status < 400 && answer.pathname !== new URL(form.action).pathname) leave(request);
      else if (!(request.response && show(request.response))) wait(request.status >= 500 ? words.busy : words.refused);
    } catch {
      wait(words.unsent);
    }
  }

  form.addEventListener('input', keep);
  form.addEventListener('change', keep);
  let sending = false;
  form.addEventListener('submit', async event => {
    event.preventDefault();
    if (sending) return;
    sending = true;
    await send();
    sending = false;
  });
  window.addEventListener('online', () => {
    if (unsent && chosen().length === (read()?.files.length ?? 0)) form.requestSubmit();
  });

  restore();
})();

// What the server said of the form that was sent before this page.
(() => {
  'use strict';
  const said = sessionStorage.getItem('said');
  if (!said) return;
  sessionStorage.removeItem('said');
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  const text = document.createElement('p');
  text.textContent = said;
  notice.append(text);
  document.getElementById('notices')?.replaceChildren(notice);
})();
