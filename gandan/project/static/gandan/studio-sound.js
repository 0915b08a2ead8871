// How loud something is, for the studio: the same questions as gandan/voices/takes.py asks of a take, at once.
(() => {
  const FRAME = 0.02; // seconds
  const KINDS = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus", "audio/webm"];

  const decibels = (value) => (value > 0 ? Math.max(-96, 20 * Math.log10(value)) : -96);

  const power = (samples, from, to) => {
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += samples[at] * samples[at];
    return Math.sqrt(sum / Math.max(1, to - from));
  };

  // What is wrong with a whole take, in the server's words.
  const remarks = (buffer, limits, words) => {
    const samples = buffer.getChannelData(0);
    const size = Math.max(1, Math.round(FRAME * buffer.sampleRate));
    const levels = [];
    for (let at = 0; at + size <= samples.length; at += size) levels.push(decibels(power(samples, at, at + size)));
    if (levels.length === 0) return [];
    levels.sort((one, other) => one - other);
    const noise = levels[Math.floor(0.05 * (levels.length - 1))];
    const speech = levels[Math.floor(0.8 * (levels.length - 1))];
    let clipped = 0;
    for (const sample of samples) if (Math.abs(sample) >= limits.clippedAt) clipped += 1;
    const found = [];
    if (clipped >= limits.someClipped) found.push(words.clipped);
    if (speech < limits.quietDb) found.push(words.quiet);
    if (noise > limits.noisyDb && speech - noise < limits.clearDb) found.push(words.noisy);
    return found;
  };

  // Tells, many times a second, how loud the microphone hears: tell(share of the bar, word).
  const watch = (context, stream, limits, tell) => {
    const source = context.createMediaStreamSource(stream);
    const analyser = context.createAnalyser();
    analyser.fftSize = 2048;
    source.connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const recent = [];
    let running = true;
    const look = () => {
      if (!running) return;
      analyser.getFloatTimeDomainData(samples);
      const level = decibels(power(samples, 0, samples.length));
      const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      const now = performance.now();
      recent.push({ now, level, peak });
      while (recent[0].now < now - 1200) recent.shift();
      const loudest = Math.max(...recent.map((each) => each.level));
      const isTooLoud = recent.some((each) => each.peak >= limits.clippedAt);
      const word = isTooLoud ? "to quá" : loudest < limits.quietDb ? "nhỏ quá" : "vừa";
      tell(Math.min(1, Math.max(0, (level + 60) / 60)), word);
      requestAnimationFrame(look);
    };
    look();
    return () => {
      running = false;
      source.disconnect();
    };
  };

  const kind = () => KINDS.find((each) => MediaRecorder.isTypeSupported(each)) || "";

  // Why nothing can be recorded here, and what to do; nothing when it can.
  const obstacle = () => {
    if (!window.isSecureContext) {
      return "Địa chỉ trang này bắt đầu bằng http nên trình duyệt không cho dùng micrô. Hãy hỏi người quản trị địa chỉ bắt đầu bằng https, hoặc ghi bằng máy ghi âm của điện thoại rồi nộp tệp ở dưới.";
    }
    if (!navigator.mediaDevices || !window.MediaRecorder || !window.AudioContext) {
      return "Trình duyệt này cũ quá, không thu được ngay trên trang. Hãy cập nhật trình duyệt, hoặc ghi bằng máy ghi âm rồi nộp tệp ở dưới.";
    }
    return "";
  };

  const refusal = (error) => {
    const told = {
      NotAllowedError:
        "Trình duyệt chưa được phép dùng micrô. Bấm vào biểu tượng bên trái địa chỉ trang, cho phép Micrô, rồi bấm Thu lần nữa.",
      NotFoundError: "Máy này không có micrô. Hãy cắm micrô, mở trang này trên điện thoại, hoặc nộp tệp ở dưới.",
      NotReadableError: "Micrô đang bị chương trình khác dùng. Hãy tắt chương trình đó rồi bấm Thu lần nữa.",
    };
    return told[error.name] || "Không mở được micrô. Hãy kiểm tra micrô rồi bấm Thu lần nữa, hoặc nộp tệp ở dưới.";
  };

  window.gandanSound = { kind, obstacle, refusal, remarks, watch };
})();
