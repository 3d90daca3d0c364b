// The time and the turns of all that is compiled behind this: threads take turns as it asks for them
// by setTimeout, and its time passes only while every thread waits. So the same script takes the same
// time, to the millisecond, on any machine. The function around this has the parameter "speed": how
// many of its seconds pass in a real one, or 0 to leap over every wait.
const TURN = 8; // milliseconds of work before the page or the worker gets its turn
const ready = [];
const timers = [];
const baton = new MessageChannel();
let now = 0;
let passed = false; // whether the baton is under way
let waiting = 0; // the real timer that ends a wait
let waitingSince = NaN; // when all began to wait, in real milliseconds; NaN while a thread runs

function setTimeout(run, delay = 0) {
  const timer = { run, at: now + Math.max(0, Math.ceil(delay)) };
  if (timer.at > now) {
    timers.splice(timers.findLastIndex((other) => other.at <= timer.at) + 1, 0, timer);
  } else {
    ready.push(timer);
  }
  pass();
  return timer;
}

function clearTimeout(timer) {
  for (const list of [ready, timers]) {
    const place = list.indexOf(timer);
    if (place >= 0) {
      list.splice(place, 1);
    }
  }
}

function Date() {
  return { getTime: () => now };
}

function pass() {
  if (!passed) {
    passed = true;
    baton.port2.postMessage(null);
  }
}

baton.port1.onmessage = () => {
  passed = false;
  leaveWait();
  const end = performance.now() + TURN;
  while (ready.length > 0 && performance.now() < end) {
    ready.shift().run();
  }
  if (ready.length > 0) {
    pass();
  } else {
    enterWait();
  }
};

// The time that has passed for real while all waited counts, but never beyond the next timer.
function leaveWait() {
  globalThis.clearTimeout(waiting);
  if (!Number.isNaN(waitingSince)) {
    const goal = now + Math.floor((performance.now() - waitingSince) * speed);
    now = timers.length > 0 ? Math.min(goal, timers[0].at) : goal;
    waitingSince = NaN;
    due();
  }
}

function enterWait() {
  if (speed === 0 && timers.length > 0) {
    now = timers[0].at;
    due();
    pass();
    return;
  }
  waitingSince = performance.now();
  if (timers.length > 0) {
    waiting = globalThis.setTimeout(pass, (timers[0].at - now) / speed);
  }
}

function due() {
  while (timers.length > 0 && timers[0].at <= now) {
    ready.push(timers.shift());
  }
}
