// The planner's comforts: drag meetings, move among open slots by arrow keys, undo by Ctrl-Z. All of it also works with the
// page's buttons alone.
(() => {
  'use strict';

  const main = document.querySelector('[data-planner]');
  if (!main) {
    return;
  }
  const path = main.dataset.planner;
  const form = document.getElementById('put');
  const cells = [...main.querySelectorAll('[data-slot]')];
  const rowOf = (cell) => cell.parentElement.dataset.expert;

  // When the planner ends, the page shows what it found.
  if (main.dataset.working === 'true') {
    document.body.addEventListener('htmx:afterSettle', () => {
      if (document.querySelector('#run[data-done]')) {
        location.reload();
      }
    });
  }

  // Where the page was scrolled to is where one goes on after each step.
  const PLACE = `planner:${path}`;
  const kept = sessionStorage.getItem(PLACE);
  if (kept && !document.getElementById('refusal') && !document.getElementById('pick')) {
    const [down, across] = kept.split(' ').map(Number);
    window.scrollTo(0, down);
    main.querySelector('.plan-wrap')?.scrollTo(across, 0);
  }
  window.addEventListener('pagehide', () => sessionStorage.setItem(PLACE,
    `${window.scrollY} ${main.querySelector('.plan-wrap')?.scrollLeft ?? 0}`));

  const put = (pair, slot) => {
    form.elements.pair.value = pair;
    form.elements.slot.value = slot;
    form.requestSubmit();
  };

  // Drag: cells of the expert say at once whether they are open, and why not.
  let dragged = null;
  let asked = 0;
  const clear = () => cells.forEach((cell) => {
    cell.classList.remove('open', 'closed', 'over');
    cell.removeAttribute('title');
  });
  const shade = async (pair) => {
    const turn = ++asked;
    const answer = await fetch(`${path}/openings?pair=${encodeURIComponent(pair)}`);
    if (!answer.ok || turn !== asked) {
      return;
    }
    const reasons = await answer.json();
    cells.filter((cell) => rowOf(cell) === pair.split('-')[0]).forEach((cell) => {
      const reason = reasons[cell.dataset.slot];
      cell.classList.add(reason ? 'closed' : 'open');
      cell.title = reason ?? '';
    });
  };
  if (form) {
    main.querySelectorAll('[data-pair]').forEach((item) => {
      item.draggable = true;
      item.addEventListener('dragstart', (event) => {
        dragged = item.dataset.pair;
        event.dataTransfer.setData('text/plain', dragged);
        event.dataTransfer.effectAllowed = 'move';
        shade(dragged);
      });
      item.addEventListener('dragend', () => {
        dragged = null;
        asked++;
        clear();
      });
    });
    cells.forEach((cell) => {
      const fits = () => dragged && rowOf(cell) === dragged.split('-')[0];
      cell.addEventListener('dragover', (event) => {
        if (fits()) {
          event.preventDefault();
          cell.classList.add('over');
        }
      });
      cell.addEventListener('dragleave', () => cell.classList.remove('over'));
      cell.addEventListener('drop', (event) => {
        if (fits()) {
          event.preventDefault();
          put(dragged, cell.dataset.slot);
        }
      });
    });
  }

  // A picked pair: the open slots are a row of buttons to walk along; Escape leaves it.
  const open = [...main.querySelectorAll('td.open > form > button')];
  if (open.length > 0) {
    open[0].focus();
    main.addEventListener('keydown', (event) => {
      const at = open.indexOf(document.activeElement);
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (at >= 0 && step) {
        event.preventDefault();
        open[(at + step + open.length) % open.length].focus();
      }
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      document.querySelector('[data-unpick]')?.click();
    }
    const typing = event.target.closest('input, textarea, select');
    const key = event.shiftKey && event.key.toLowerCase() === 'z' ? 'y' : event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && !typing && ['z', 'y'].includes(key)) {
      const button = main.querySelector(`form[data-key="${key}"] button:enabled`);
      if (button) {
        event.preventDefault();
        button.click();
      }
    }
  });
})();
