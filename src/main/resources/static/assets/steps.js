// <form data-steps>: shows one <fieldset data-step> at a time. Its links to #step-… work without this file too, where
// all steps stand below each other.
(() => {
  'use strict';

  document.querySelectorAll('form[data-steps]').forEach((form) => {
    const steps = [...form.querySelectorAll('[data-step]')];
    const link = (step) => form.querySelector(`.stepper a[href="#${step.id}"]`);
    const filled = (step) => [...step.querySelectorAll('input, textarea, select')].some((field) =>
      ['checkbox'].includes(field.type) ? field.checked : !['radio', 'hidden'].includes(field.type) && field.value.trim());

    const mark = () => steps.forEach((step) => {
      const item = link(step).parentElement;
      item.classList.toggle('done', Boolean(filled(step)));
      item.querySelector('[data-done]').hidden = !filled(step);
      item.classList.toggle('wrong', step.querySelector('.field-invalid') !== null);
    });
    const show = (shown) => steps.forEach((step) => {
      step.hidden = step !== shown;
      if (step === shown) {
        link(step).setAttribute('aria-current', 'step');
      } else {
        link(step).removeAttribute('aria-current');
      }
    });
    // Links lead to a step, or to a field within one.
    const follow = () => {
      if (!location.hash) {
        show(steps[0]);
        return;
      }
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const step = target?.closest('[data-step]');
      if (step && form.contains(step)) {
        show(step);
        target.focus({ preventScroll: true });
        (target === step ? form : target).scrollIntoView({ block: 'start' });
      }
    };

    form.classList.add('stepping');
    mark();
    show(form.querySelector('.field-invalid')?.closest('[data-step]') ?? steps[0]);
    if (location.hash && !document.getElementById('form-errors')) {
      follow();
    }
    window.addEventListener('hashchange', follow);
    // A link to where one already is changes no address.
    document.addEventListener('click', (event) => {
      if (event.target.closest('a')?.getAttribute('href') === location.hash) {
        follow();
      }
    });
    form.addEventListener('input', mark);
  });

  // Keeping the text fails: say so, and leave the page as it is, whatever the answer asks for.
  const failed = (event) => {
    const place = event.target;
    if (place.dataset?.failed && !place.querySelector('[role=alert]')) {
      const note = Object.assign(document.createElement('p'), { className: 'error', textContent: place.dataset.failed });
      note.setAttribute('role', 'alert');
      place.prepend(note);
    }
  };
  document.addEventListener('htmx:sendError', failed);
  document.addEventListener('htmx:beforeOnLoad', (event) => {
    if (event.detail.xhr.status >= 400) {
      event.preventDefault();
      failed(event);
    }
  });
  // What is handed in is not kept once more as a draft.
  document.addEventListener('htmx:beforeRequest', (event) => {
    if (document.querySelector('form[data-sent]')) {
      event.preventDefault();
    }
  });
  document.addEventListener('submit', () => document.querySelectorAll('[hx-post]')
    .forEach((place) => window.htmx?.trigger(place, 'htmx:abort')));
})();
