// Small things that make pages smoother; each page works without them.
(() => {
  'use strict';

  const notices = () => document.getElementById('notices');

  function tell(sentence) {
    const notice = document.createElement('div');
    notice.className = 'notice error';
    notice.setAttribute('role', 'alert');
    const text = document.createElement('p');
    text.textContent = sentence;
    notice.append(text);
    notices().replaceChildren(notice);
    notices().scrollIntoView({ block: 'nearest' });
  }

  // A notice of the server goes to the top of the page, never over what was typed.
  document.addEventListener('htmx:beforeSwap', event => {
    const { xhr } = event.detail;
    if (xhr.status === 401 || new URL(xhr.responseURL, location.href).pathname === '/sign-in') {
      event.detail.shouldSwap = false;
      event.detail.isError = false;
      askToSignIn();
    } else if (xhr.status >= 400 && xhr.getResponseHeader('HX-Retarget') === '#notices') {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });
  // The page stays as it is; the session that begins in the other window is this one's, too.
  function askToSignIn() {
    tell(notices().dataset.signedOut);
    const link = document.createElement('a');
    link.href = '/sign-in';
    link.target = '_blank';
    link.textContent = notices().dataset.signIn;
    notices().querySelector('p').append(' ', link);
  }
  for (const name of ['htmx:responseError', 'htmx:sendError', 'htmx:timeout']) {
    document.addEventListener(name, () => tell(notices().dataset.offline));
  }

  // An open menu closes when one goes on elsewhere or presses Escape.
  document.addEventListener('click', event => {
    for (const open of document.querySelectorAll('details.who[open], details.confirm[open]')) {
      if (!open.contains(event.target)) open.open = false;
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    for (const open of document.querySelectorAll('details.who[open], details.confirm[open]')) {
      open.open = false;
      open.querySelector('summary').focus();
    }
  });

  // On a phone the place where one is may stand outside of what is seen of the bar, or of a plan's outline.
  for (const here of document.querySelectorAll('.nav-main [aria-current], .nav-sub [aria-current], .tabs [aria-current]')) {
    const rail = here.closest('nav, ul');
    rail.scrollLeft = here.getBoundingClientRect().right - rail.getBoundingClientRect().right + 24;
  }

  for (const here of document.querySelectorAll('.outline [aria-current]')) {
    const outline = here.closest('.outline');
    outline.scrollTop = here.getBoundingClientRect().bottom - outline.getBoundingClientRect().bottom + outline.clientHeight / 2;
  }

  // A page that came back refused begins at what is to be set right.
  document.querySelector('main [aria-invalid="true"]')?.focus();

  // A form is sent once, however often the button is pressed; coming back by the back button frees it again.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method !== 'post' || event.defaultPrevented || form.closest('[hx-post], [data-hx-post]')) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    setTimeout(() => delete form.dataset.sent, 5000);
  });
  window.addEventListener('pageshow', () => {
    for (const form of document.forms) delete form.dataset.sent;
  });
})();
