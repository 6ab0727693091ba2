// Small comforts. Every page works without this file.
(() => {
  'use strict';

  const body = document.body;

  // A form is sent once: a second click on its button does nothing until the page is shown again.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (form.method === 'post' && !event.defaultPrevented) {
      form.dataset.sent = 'true';
      form.querySelectorAll('[type=submit]').forEach((button) => button.setAttribute('aria-disabled', 'true'));
    }
  });
  window.addEventListener('pageshow', () => {
    document.querySelectorAll('form[data-sent]').forEach((form) => {
      delete form.dataset.sent;
      form.querySelectorAll('[type=submit]').forEach((button) => button.removeAttribute('aria-disabled'));
    });
  });

  // After a refusal the list of errors is where one reads on.
  document.getElementById('form-errors')?.focus();

  // Suggestions: a list box below the search box, read aloud and used by keyboard as ARIA describes a combo box.
  document.querySelectorAll('input[data-suggest]').forEach((input, nth) => {
    const list = document.createElement('ul');
    list.className = 'suggestions';
    list.id = `suggestions-${nth}`;
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', body.dataset.suggestions);
    input.after(list);
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list',
      'aria-expanded': 'false', 'aria-controls': list.id })) {
      input.setAttribute(name, value);
    }
    let asked = 0, timer = 0;
    let active = 0; // one past the last: none

    const show = (found) => {
      active = found.length;
      input.removeAttribute('aria-activedescendant');
      list.replaceChildren(...found.map(({ label, url, kind }, index) => {
        const item = document.createElement('li');
        item.id = `${list.id}-${index}`;
        item.dataset.url = url;
        item.setAttribute('role', 'option');
        item.append(Object.assign(document.createElement('span'), { textContent: label }),
          Object.assign(document.createElement('small'), { textContent: kind }));
        return item;
      }));
      list.hidden = found.length === 0;
      input.setAttribute('aria-expanded', String(!list.hidden));
    };
    const move = (step) => {
      const items = [...list.children];
      active = (active + step + items.length + 1) % (items.length + 1);
      items.forEach((item, index) => item.setAttribute('aria-selected', String(index === active)));
      if (items[active]) {
        input.setAttribute('aria-activedescendant', items[active].id);
      } else {
        input.removeAttribute('aria-activedescendant');
      }
    };
    const ask = async () => {
      const turn = ++asked;
      const words = input.value.trim();
      let found = [];
      if (words) {
        try {
          const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(words)}`);
          found = answer.ok ? await answer.json() : [];
        } catch {
          // Without the network there are no suggestions; the search itself will say so.
        }
      }
      if (turn === asked) {
        show(found);
      }
    };
    input.addEventListener('input', (event) => {
      clearTimeout(timer);
      if (!event.isComposing) {
        timer = setTimeout(ask, 150);
      }
    });
    input.addEventListener('compositionend', ask);
    input.addEventListener('keydown', (event) => {
      if (event.isComposing || list.hidden) {
        return;
      }
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        move(event.key === 'ArrowDown' ? 1 : -1);
      } else if (event.key === 'Escape') {
        show([]);
      } else if (event.key === 'Enter' && list.children[active]) {
        event.preventDefault();
        location.assign(list.children[active].dataset.url);
      }
    });
    input.addEventListener('blur', () => show([]));
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const item = event.target.closest('[data-url]');
      if (item) {
        location.assign(item.dataset.url);
      }
    });
  });

  // Text of <form data-draft> outlives a closed page, in this browser window, until a page says it was saved.
  const PREFIX = 'draft:';
  const texts = (form) => [...form.elements].filter((field) => field.name && (field.tagName === 'TEXTAREA'
    || (field.tagName === 'INPUT' && ['text', 'url', 'number', 'date', 'email', 'tel'].includes(field.type))));
  if (document.querySelector('[data-saved]')) {
    Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX) && JSON.parse(sessionStorage[key]).sent)
      .forEach((key) => sessionStorage.removeItem(key));
  }
  document.querySelectorAll('form[data-draft]').forEach((form) => {
    const key = PREFIX + new URL(form.action).pathname;
    const given = Object.fromEntries(texts(form).map((field) => [field.name, field.defaultValue]));
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    const keep = (sent) => sessionStorage.setItem(key, JSON.stringify({ given, sent,
      typed: Object.fromEntries(texts(form).map((field) => [field.name, field.value])) }));
    // What the server gave has changed since, or came back with errors: then that is the newer text.
    const newer = document.getElementById('form-errors') || JSON.stringify(kept?.given) !== JSON.stringify(given);
    if (kept && !newer && JSON.stringify(kept.typed) !== JSON.stringify(given)) {
      texts(form).forEach((field) => { field.value = kept.typed[field.name] ?? field.value; });
      const note = Object.assign(document.createElement('p'), { className: 'box box-info flash' });
      note.setAttribute('role', 'status');
      const discard = Object.assign(document.createElement('button'),
        { type: 'button', className: 'link', textContent: body.dataset.draftDiscard });
      discard.addEventListener('click', () => {
        sessionStorage.removeItem(key);
        texts(form).forEach((field) => { field.value = field.defaultValue; });
        note.remove();
      });
      note.append(body.dataset.draftRestored, ' ', discard);
      form.prepend(note);
    }
    form.addEventListener('input', () => keep(false));
    form.addEventListener('submit', () => keep(true));
  });
})();
