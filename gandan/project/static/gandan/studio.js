// The recording studio: one sentence at a time, heard, judged and sent at once. Without this script each sentence
// is handed in as a file. Keeps to what the page says; everything it tells stands beside the sentence.
(() => {
  const page = document.querySelector("[data-studio]");
  if (!page) return;
  const told = JSON.parse(document.getElementById("studio-told").textContent);
  const { sentences, limits, words } = told;
  const find = (name) => document.querySelector(`[data-${name}]`);
  const token = page.querySelector("[name=csrfmiddlewaretoken]").value;
  const prefix = `${told.user}:${told.outlet}:`;
  const RETRY = 8000; // milliseconds
  const SENT_WORDS = "Đã thu và đã gửi.";

  let at = Number(page.querySelector("[data-number]").value) - 1;
  let recording = null; // { recorder, stream, stop watching, … } while the microphone listens
  let isOpening = false;
  let isSending = false;
  let retry = 0;
  let context = null;
  let playing = null;
  const waiting = new Map(); // digest → take that is not received yet

  const say = (words_) => {
    const trouble = find("trouble");
    trouble.textContent = words_;
    trouble.hidden = !words_;
  };

  const paragraph = (text, look) => {
    const made = document.createElement("p");
    made.textContent = text;
    if (look) made.className = look;
    return made;
  };

  const stateOf = (sentence) => {
    const kept = waiting.get(sentence.digest);
    if (kept) return { words: "Đã thu, còn giữ trên máy này, chờ gửi.", remarks: kept.remarks || [] };
    const { take } = sentence;
    if (!take) return { words: "Chưa thu câu này.", remarks: [] };
    const before = take.isFromBefore ? " Câu này đã có từ tin trước." : "";
    const seconds = String(Math.round(take.seconds * 10) / 10).replace(".", ",");
    return { words: `${SENT_WORDS} ${take.by} đọc, dài ${seconds} giây.${before}`, remarks: take.remarks };
  };

  const isRead = (sentence) => Boolean(sentence.take) || waiting.has(sentence.digest);

  const showProgress = () => {
    const missing = sentences.filter((each) => !isRead(each)).length;
    const read = sentences.length - missing;
    find("progress").textContent = missing
      ? `Đã thu ${read} trong ${sentences.length} câu, còn ${missing} câu.`
      : `Đã thu đủ ${sentences.length} câu. Nghe cả bài rồi chọn dùng.`;
    const note = find("if-missing");
    if (note) note.hidden = missing === 0;
    const mayBeMixed = !page.dataset.wholeOnly;
    find("finish").hidden = waiting.size > 0 || read === 0 || (missing > 0 && !mayBeMixed);
    [...find("list").children].forEach((item, number) => {
      const sentence = sentences[number];
      const before = sentence.take && sentence.take.isFromBefore;
      const state = waiting.has(sentence.digest) ? "chờ gửi" : before ? "đã có từ tin trước" : "đã thu";
      item.querySelector("span").textContent = isRead(sentence) ? state : "chưa thu";
    });
    const line = find("waiting");
    line.hidden = waiting.size === 0;
    line.textContent = waiting.size
      ? `${waiting.size} câu đang giữ trên máy này, có mạng sẽ tự gửi. Đừng bấm Thoát trước khi gửi xong.`
      : "";
  };

  const showState = () => {
    const sentence = sentences[at];
    const { words: state, remarks } = stateOf(sentence);
    find("state").replaceChildren(
      paragraph(state),
      ...remarks.map((each) => paragraph(each, "gd-studio-remark")),
    );
    const isOn = Boolean(recording);
    find("take-back").hidden = !sentence.take || waiting.has(sentence.digest);
    find("record").textContent = isOn ? "Dừng" : isRead(sentence) ? "Thu lại" : "Thu";
    find("hear").disabled = isOn || !isRead(sentence);
    find("undo-take").disabled = isOn || !isRead(sentence);
  };

  const breath = (sign) => {
    const made = document.createElement("span");
    made.className = "gd-studio-breath";
    made.textContent = sign;
    return made;
  };

  const show = () => {
    const sentence = sentences[at];
    find("place").textContent = `Câu ${at + 1} trong ${sentences.length}`;
    find("part").textContent = sentence.part;
    const parts = sentence.breaths.flatMap((words_, number) => (number ? [breath("/"), ` ${words_} `] : [`${words_} `]));
    find("sentence").replaceChildren(...parts, breath("//"));
    page.querySelectorAll("[data-digest]").forEach((each) => (each.value = sentence.digest));
    page.querySelectorAll("[data-number]").forEach((each) => (each.value = at + 1));
    find("before").hidden = at === 0;
    find("next").hidden = at === sentences.length - 1;
    find("before").href = `?cau=${at}`;
    find("next").href = `?cau=${at + 2}`;
    find("level").textContent = "chưa thu";
    find("meter").style.width = "0";
    say("");
    showState();
    showProgress();
  };

  const go = (number) => {
    if (recording || isOpening || number < 0 || number >= sentences.length) return;
    hush();
    at = number;
    history.replaceState(null, "", `?cau=${at + 1}`);
    show();
  };

  const hush = () => {
    if (playing) playing.stop();
    playing = null;
  };

  const sound = () => {
    context = context || new AudioContext();
    if (context.state === "suspended") context.resume();
    return context;
  };

  const decode = (bytes) => sound().decodeAudioData(bytes.slice(0));

  // Sending: the oldest first, one at a time; what is refused is told and not kept.
  const post = async (address, fields) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ csrfmiddlewaretoken: token, ...fields })) body.append(name, value);
    const answer = await fetch(address, { method: "POST", body, headers: { Accept: "application/json" } });
    if (answer.redirected || !(answer.headers.get("Content-Type") || "").includes("json")) {
      throw new Error("no answer of ours");
    }
    return answer.json();
  };

  const sendOne = async (take) => {
    const file = new File([take.bytes], "cau", { type: take.type });
    const answer = await post(take.path, { sentence: take.digest, take: file });
    await window.gandanShelf.remove(take);
    const latest = waiting.get(take.digest);
    if (latest && latest.at === take.at) waiting.delete(take.digest);
    const sentence = sentences.find((each) => each.digest === take.digest);
    if (answer.refusal) {
      say(answer.refusal);
    } else if (sentence) {
      sentence.take = answer.take;
      find("rehearse").src = `${page.dataset.rehearsal}?luc=${Date.now()}`;
    }
  };

  const send = async () => {
    if (isSending) return;
    isSending = true;
    try {
      for (let next = [...waiting.values()][0]; next; next = [...waiting.values()][0]) {
        await sendOne(next);
        showState();
        showProgress();
      }
    } catch {
      if (navigator.onLine) {
        find("waiting").textContent =
          "Máy chủ chưa nhận được. Các câu đã thu vẫn giữ trên máy này; nếu phiên làm việc đã hết, hãy tải lại trang và đăng nhập.";
      }
      clearTimeout(retry);
      retry = setTimeout(send, RETRY);
    } finally {
      isSending = false;
    }
  };

  const keep = async (blob) => {
    const { digest } = sentences[at];
    const bytes = await blob.arrayBuffer();
    const take = { key: `${prefix}${digest}`, digest, bytes, type: blob.type, at: Date.now(), path: page.dataset.handIn };
    try {
      take.remarks = window.gandanSound.remarks(await decode(bytes), limits, words);
    } catch {
      take.remarks = []; // the server listens as well
    }
    waiting.delete(digest);
    waiting.set(digest, take);
    await window.gandanShelf.put(take);
    showState();
    showProgress();
    send();
  };

  // The microphone.
  const close = () => {
    const { stream, unwatch, clock } = recording;
    clearInterval(clock);
    unwatch();
    stream.getTracks().forEach((track) => track.stop());
    recording = null;
    find("clock").textContent = "";
    find("meter").style.width = "0";
    page.classList.remove("gd-studio--on");
    showState();
  };

  const interrupt = (why) => {
    if (!recording) return;
    recording.isSpoilt = true;
    recording.recorder.stop();
    say(why);
  };

  const begin = (stream) => {
    const type = window.gandanSound.kind();
    const recorder = new MediaRecorder(stream, type ? { mimeType: type } : {});
    const pieces = [];
    const level = find("level");
    const unwatch = window.gandanSound.watch(sound(), stream, limits, (share, word) => {
      find("meter").style.width = `${Math.round(share * 100)}%`;
      if (level.textContent !== word) level.textContent = word;
    });
    const begun = performance.now();
    const clock = setInterval(() => {
      const seconds = Math.floor((performance.now() - begun) / 1000);
      find("clock").textContent = `${seconds} giây`;
      if (seconds >= limits.seconds - 1) recorder.stop();
    }, 250);
    const mine = { recorder, stream, unwatch, clock, isSpoilt: false };
    recorder.ondataavailable = (event) => pieces.push(event.data);
    recorder.onstop = () => {
      close();
      if (!mine.isSpoilt) keep(new Blob(pieces, { type: recorder.mimeType || type }));
    };
    const lost = "Micrô bị ngắt giữa chừng, có thể vì có cuộc gọi. Câu này chưa được giữ, hãy thu lại.";
    stream.getTracks().forEach((track) => {
      track.addEventListener("ended", () => interrupt(lost));
      track.addEventListener("mute", () => interrupt(lost));
    });
    recording = mine;
    recorder.start();
    page.classList.add("gd-studio--on");
    showState();
  };

  const open = async () => {
    say("");
    hush();
    isOpening = true;
    sound(); // while the press counts: Safari lets nothing sound or be measured that began later
    try {
      const wanted = { channelCount: 1, echoCancellation: false, autoGainControl: false, noiseSuppression: true };
      begin(await navigator.mediaDevices.getUserMedia({ audio: wanted }));
    } catch (error) {
      say(window.gandanSound.refusal(error));
    } finally {
      isOpening = false;
    }
  };

  const toggle = () => {
    if (isOpening) return;
    if (recording) recording.recorder.stop();
    else open();
  };

  const hear = async () => {
    hush();
    const sentence = sentences[at];
    const kept = waiting.get(sentence.digest);
    try {
      const bytes = kept ? kept.bytes : await (await fetch(sentence.take.url)).arrayBuffer();
      const source = sound().createBufferSource();
      source.buffer = await decode(bytes);
      source.connect(sound().destination);
      source.start();
      playing = source;
    } catch {
      say("Trình duyệt này không phát được bản thu này. Nghe cả bài ở cuối trang thì được.");
    }
  };

  const undo = async () => {
    const sentence = sentences[at];
    const kept = waiting.get(sentence.digest);
    say("");
    if (kept) {
      waiting.delete(sentence.digest);
      await window.gandanShelf.remove(kept);
    } else {
      try {
        const answer = await post(page.dataset.undo, { sentence: sentence.digest });
        if (answer.refusal) say(answer.refusal);
        else sentence.take = answer.take;
      } catch {
        say("Chưa hoàn tác được vì mất mạng hoặc phiên làm việc đã hết. Hãy thử lại sau.");
      }
    }
    showState();
    showProgress();
  };

  find("record").addEventListener("click", toggle);
  find("hear").addEventListener("click", hear);
  find("undo-take").addEventListener("click", undo);
  const step = (name, by) =>
    find(name).addEventListener("click", (event) => {
      event.preventDefault();
      go(at + by);
    });
  step("before", -1);
  step("next", 1);
  [...find("list").children].forEach((item, number) =>
    item.querySelector("a").addEventListener("click", (event) => {
      event.preventDefault();
      go(number);
      find("sentence").scrollIntoView({ block: "center" });
    }),
  );
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    if (event.target.closest("input, textarea, select, summary, audio")) return;
    const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (move) go(at + move);
    else if (event.key === " " && !event.target.closest("button, a")) toggle();
    else return;
    event.preventDefault();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) interrupt("Trang bị che khi đang thu nên máy đã dừng. Câu này chưa được giữ, hãy thu lại.");
  });
  window.addEventListener("online", send);
  // Before keep.js empties the shelf for the next person at the machine.
  document.addEventListener(
    "submit",
    (event) => {
      if (!event.target.matches("[data-leaves]") || waiting.size === 0) return;
      if (window.confirm(`Còn ${waiting.size} câu chưa gửi được. Thoát bây giờ thì mất các câu ấy. Vẫn thoát?`)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
  window.addEventListener("beforeunload", (event) => {
    if (recording) event.preventDefault();
  });

  page.querySelectorAll("[data-without-script]").forEach((each) => each.remove());
  const obstacle = window.gandanSound.obstacle();
  if (!obstacle) {
    find("tools").hidden = false;
    find("keys").hidden = false;
    find("by-file").open = Boolean(page.querySelector(".govuk-error-message"));
  }
  window.gandanShelf.all(prefix).then((kept) => {
    kept.forEach((take) => waiting.set(take.digest, take));
    showState();
    showProgress();
    send();
  });
  show();
  say(obstacle);
})();
