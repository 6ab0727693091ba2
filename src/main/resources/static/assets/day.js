// The door on a telephone: the list is narrowed while typing, codes are scanned, and who came is noted even while the network
// is away or the sign-in has ended: what could not be sent waits in this browser and is sent later, each scan once.
(() => {
  'use strict';

  const main = document.querySelector('[data-day]');
  const search = document.getElementById('door-search');
  if (!main || !search) {
    return;
  }
  const KEY = `day:${main.dataset.day}`;
  const box = document.getElementById('queue');
  const waiting = () => JSON.parse(localStorage.getItem(KEY) ?? '[]');
  const store = (all) => {
    localStorage.setItem(KEY, JSON.stringify(all));
    box.hidden = all.length === 0;
    box.textContent = main.dataset.queued.replace('{0}', all.length);
  };
  const count = document.getElementById('door-count');
  let there = Number(count.dataset.there);
  const badges = new Map();
  const mark = ({ kind, member }, here) => {
    const entry = document.getElementById(`at-${kind}-${member}`);
    const form = entry?.querySelector('form[data-arrive]');
    // Whom the portal knows to be here has no form.
    if (!form || form.hidden === here) {
      return;
    }
    form.hidden = here;
    there += here ? 1 : -1;
    count.textContent = count.dataset.count.replace('{0}', there);
    const badge = entry.querySelector('.door-state');
    if (here) {
      badges.set(entry, badge.outerHTML);
      badge.className = 'badge badge-good door-state';
      badge.textContent = main.dataset.here;
    } else {
      badge.outerHTML = badges.get(entry);
    }
  };
  const refusals = document.getElementById('door-refused');
  const refuse = ({ fields, name }, reason) => {
    mark(fields, false);
    const line = document.createElement('p');
    line.textContent = `${name}: ${reason}`;
    refusals.append(line);
    refusals.hidden = false;
  };

  // Says that a script asks: whoever is not signed in (any more) gets a plain no instead of the page for it.
  const signedOut = document.getElementById('door-signed-out');
  const post = async (url, body) => {
    const answer = await fetch(url, { method: 'POST', redirect: 'manual', headers: { 'HX-Request': 'true' }, body });
    signedOut.hidden = answer.type !== 'opaqueredirect' && ![401, 403].includes(answer.status);
    return answer;
  };

  let sending = false;
  const flush = async () => {
    if (sending) {
      return;
    }
    sending = true;
    const tried = new Set();
    const next = () => waiting().find((one) => !tried.has(one.fields.scan));
    try {
      for (let one = next(); one; one = next()) {
        const { scan } = one.fields;
        tried.add(scan);
        const token = main.querySelector('input[name=_csrf]') ?? document.querySelector('input[name=_csrf]');
        const answer = await post(one.url, new URLSearchParams({ ...one.fields, at: one.at, _csrf: token.value }));
        if (!signedOut.hidden) {
          break;
        }
        if (answer.status === 422) {
          refuse(one, await answer.text());
        }
        // Stored, or never to be; after any other answer it is sent again.
        if ([204, 422].includes(answer.status)) {
          store(waiting().filter((other) => other.fields.scan !== scan));
        }
      }
    } catch {
      // The network is away: the rest waits.
    } finally {
      sending = false;
    }
  };

  main.addEventListener('submit', (event) => {
    const form = event.target.closest('form[data-arrive]');
    if (form) {
      event.preventDefault();
      const fields = Object.fromEntries([...new FormData(form)].filter(([name]) => name !== '_csrf'));
      const name = form.closest('.door-entry').querySelector('strong').textContent;
      store([...waiting(), { url: form.action, fields, name, at: Date.now() }]);
      mark(fields, true);
      flush();
    }
  }, true);
  window.addEventListener('online', flush);
  setInterval(flush, 5000);
  waiting().forEach((one) => mark(one.fields, true));
  store(waiting());
  flush();

  // Narrowing the list needs no network.
  const entries = [...main.querySelectorAll('.door-entry')];
  const plain = (text) => text.toUpperCase().replace(/[\s-]/g, '');
  const narrow = () => {
    const words = search.value.trim();
    const code = plain(words);
    const exact = entries.filter((entry) => entry.dataset.code === code);
    entries.forEach((entry) => {
      entry.hidden = words !== '' && !(exact.length > 0 ? exact.includes(entry)
        : entry.dataset.find.toUpperCase().includes(words.toUpperCase()));
      entry.classList.toggle('door-large', exact.includes(entry));
    });
    return exact[0];
  };
  search.addEventListener('input', narrow);
  search.form.addEventListener('submit', (event) => {
    if (entries.length > 0 && (narrow() || !navigator.onLine)) {
      event.preventDefault();
    }
  });

  // Scanning: by the browser where it knows how, else by the portal, which is sent a picture three times a second.
  const scan = document.getElementById('door-scan');
  const video = document.getElementById('door-video');
  const refused = document.getElementById('door-no-camera');
  // Some browsers have a detector and no format that it reads.
  const readsCodes = async () => {
    try {
      return (await window.BarcodeDetector.getSupportedFormats()).includes('qr_code');
    } catch {
      return false;
    }
  };
  const ofThePortal = {
    async detect(film) {
      const scale = Math.min(1, 640 / film.videoWidth);
      const canvas = new OffscreenCanvas(film.videoWidth * scale, film.videoHeight * scale);
      canvas.getContext('2d').drawImage(film, 0, 0, canvas.width, canvas.height);
      const body = new FormData();
      body.append('picture', await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 }), 'picture.jpg');
      body.append('_csrf', document.querySelector('input[name=_csrf]').value);
      const [answer] = await Promise.all([post(main.dataset.reader, body),
        new Promise((later) => setTimeout(later, 333))]);
      return answer.status === 200 ? [{ rawValue: await answer.text() }] : [];
    },
  };
  const detector = async () => await readsCodes() ? new window.BarcodeDetector({ formats: ['qr_code'] }) : ofThePortal;
  const close = () => {
    video.srcObject?.getTracks().forEach((track) => track.stop());
    video.srcObject = null;
    video.hidden = true;
  };
  const open = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    video.srcObject = stream;
    video.hidden = false;
    const [reader] = await Promise.all([detector(), video.play()]);
    const look = async () => {
      if (video.srcObject !== stream) {
        return;
      }
      // A picture that can't be read is followed by the next one.
      const [found] = await reader.detect(video).catch(() => []);
      if (found) {
        close();
        search.value = found.rawValue;
        narrow();
      } else {
        requestAnimationFrame(look);
      }
    };
    look();
  };
  if (navigator.mediaDevices) {
    scan.hidden = false;
    scan.addEventListener('click', async () => {
      refused.hidden = true;
      if (!video.hidden) {
        close();
        return;
      }
      scan.disabled = true;
      try {
        await open();
      } catch {
        close();
        refused.hidden = false;
      } finally {
        scan.disabled = false;
      }
    });
  }
})();
