/* Text to ASCII and back, as short as a small script can make it, since an LMS may take no more than 4,096
   characters. Guesses from what came before each bit are mixed (context mixing) and drive an arithmetic coder;
   its bytes become 85 letters that no form, XML or script changes. What was saved once is read with this for
   ever: nothing here may change. Only arithmetic that every browser does alike. */
const laroverk = {};
(() => {
  'use strict';
  /* Common words, read first, so that the guesses are good from the first letter. */
  const PRIMER = 'What we do next is that they have not been able to say more about how the work goes and why this matters to the ' +
    'people who would use it. I think I will ask the team for their view on Monday. Some things take more time than ' +
    'others, which is good to know. There was one meeting where everyone could try a new way of working with less ' +
    'effort. Nästa gång ska jag fråga fler och lyssna mer innan jag säger vad jag själv tycker. Det är svårt att ' +
    'släppa sådant som vi alltid har gjort. Jag behöver tid för att tänka, och det finns inte så mycket tid. Vi har ' +
    'bestämt att prova i två veckor och sedan se efter hur det gick. Några tyckte att det var bättre än förut, andra ' +
    'att det kändes ovant. Medarbetarna sade att de gärna vill vara med och påverka. Det som förvånade mig var att ' +
    'ingen hade frågat användarna om deras behov. Kollegorna på enheten hjälper varandra när något händer. Hur kan vi ' +
    'göra det enklare för dem som kommer hit? Vem gör vad, och till vilken dag? På mötet pratade vi om utveckling, om ' +
    'våra uppgifter och om sådant som tar för mycket tid varje vecka. Brukaren, eleven, föräldrarna och anhöriga vill ' +
    'ofta veta varför. Chefen kan inte svara på allt, men kan visa att det är okej att göra fel och lära sig av det. ' +
    'Första steget blir att skriva ner förslagen och välja ett av dem. Därefter bokar jag in en uppföljning med ' +
    'gruppen måndag eller tisdag, onsdag, torsdag, fredag vecka 10. Personalen i hemtjänsten, skolan, förskolan, ' +
    'biblioteket, kommunen, förvaltningen, verksamheten och ledningen arbetar på olika sätt. Ibland är det någon som ' +
    'inte kommer till tals. Då är det viktigt att alla får säga sitt, en i taget. Jag tror att vi skulle kunna börja ' +
    'med något litet: att ta bort en punkt från dagordningen, byta plats eller fråga någon utanför. Ja, det fungerade ' +
    'bra. Nej, inte än. Vet inte. Samtal, morgon, eftermiddag, kväll, minuter, timmar, dagar, veckor, månader. Mina ' +
    'tankar efter övningen är att jag lärde mig mycket om gruppen och om mig själv. Eftersom många hade idéer behövde ' +
    'vi rösta. Utan deras hjälp hade vi inte sett vad som egentligen var problemet. Vad var det bästa som hände, och ' +
    'vad gör du annorlunda i morgon? När jag märker att jag är på väg att svara direkt ställer jag en fråga i ' +
    'stället. Det här tar vi med oss.';
  const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:=^!/*?()[]{}@$#_,~|;`';
  const BITS = 16, SLOTS = 1 << BITS, ORDERS = 6, INPUTS = ORDERS + 2, STEPS = 4096;

  /* e to the power of x by its series; Math.exp differs from browser to browser. */
  function power(x) {
    let sum = 1, term = 1;
    for (let n = 1; n < 24; n += 1) sum += term *= x / 16 / n;
    for (let n = 0; n < 4; n += 1) sum *= sum;
    return sum;
  }

  /* The logistic function and its inverse, as tables. */
  const SQUASHED = new Float64Array(STEPS), STRETCHED = new Float64Array(STEPS);
  for (let n = 0; n < STEPS; n += 1) SQUASHED[n] = 1 / (1 + power(8 - (n + 0.5) / 256));
  for (let n = 0, at = 0; n < STEPS; n += 1) {
    while (at < STEPS - 1 && SQUASHED[at] < (n + 0.5) / STEPS) at += 1;
    STRETCHED[n] = at / 256 - 8;
  }

  /* Guesses the next bit of a text from the bytes before it, and learns. */
  function createModel(room) {
    const chance = new Float32Array(ORDERS * SLOTS).fill(0.5), seen = new Uint8Array(ORDERS * SLOTS);
    const weights = new Float64Array(INPUTS * 16).fill(0.3), trust = new Float64Array(32).fill(0.75);
    const input = new Float64Array(INPUTS), context = new Int32Array(ORDERS);
    const base = new Int32Array(ORDERS), place = new Int32Array(ORDERS);
    const text = new Uint8Array(room), last = new Int32Array(SLOTS);
    let size = 0, bits = 1, nibble = 1, word = 0, match = 0, run = 0, row = 0, guess = 0.5, expected = -1;

    function look() {
      let known = 0, sum = 0;
      for (let n = 0; n < ORDERS; n += 1) {
        const at = place[n] = base[n] + nibble;
        input[n] = seen[at] ? STRETCHED[(chance[at] * STEPS) | 0] : 0;
        if (seen[at] && n > 0 && n < ORDERS - 1) known += 1;
      }
      input[ORDERS] = matched();
      input[ORDERS + 1] = 0.3;
      row = (known + (expected < 0 ? 0 : 8)) * INPUTS;
      for (let n = 0; n < INPUTS; n += 1) sum += weights[row + n] * input[n];
      guess = SQUASHED[Math.max(0, Math.min(STEPS - 1, ((sum + 8) * 256) | 0))];
      return guess;
    }

    /* Where the last five bytes stood before, the text may go on as it did then. */
    function matched() {
      expected = -1;
      if (run === 0) return 0;
      const byte = text[match] | 256, left = Math.clz32(bits) - 23;
      if (byte >> left !== bits) return run = 0;
      expected = byte >> (left - 1) & 1;
      const sure = STRETCHED[(trust[Math.min(run, 31)] * STEPS) | 0];
      return expected ? sure : -sure;
    }

    function learn(bit) {
      const error = (bit - guess) * 0.006;
      for (let n = 0; n < INPUTS; n += 1) weights[row + n] += error * input[n];
      for (let n = 0; n < ORDERS; n += 1) {
        const at = place[n];
        chance[at] = Math.max(0.0002, Math.min(0.9998, chance[at] + (bit - chance[at]) / (seen[at] + 1.5)));
        if (seen[at] < 30) seen[at] += 1;
      }
      if (expected >= 0) {
        const at = Math.min(run, 31);
        trust[at] += ((bit === expected ? 1 : 0) - trust[at]) * 0.02;
        if (bit !== expected) run = 0;
      }
      bits = bits << 1 | bit;
      nibble = nibble << 1 | bit;
      if (bits > 255) next(bits & 255);
      if (nibble > 15) settle();
    }

    /* Half a byte's guesses lie side by side. */
    function settle() {
      const half = bits > 1 ? Math.imul(bits, 0x85ebca6b) : 0;
      for (let n = 0; n < ORDERS; n += 1) {
        base[n] = n * SLOTS + (Math.imul(context[n] ^ half, 0x9e3779b1) >>> (32 - BITS) & -16);
      }
      nibble = 1;
    }

    function next(byte) {
      text[size] = byte;
      size += 1;
      bits = 1;
      const small = byte >= 65 && byte <= 90 ? byte + 32 : byte;
      word = small >= 128 || (small >= 97 && small <= 122) ? Math.imul(word + small, 0x2f0b4c47) : 0;
      let hash = 0;
      for (let n = 0; n < ORDERS - 1; n += 1) {
        context[n] = Math.imul(hash + n, 0x2c1b3c6d);
        hash = Math.imul(hash ^ (size > n ? text[size - 1 - n] : 0), 0x2c1b3c6d) + 0x3779b1 | 0;
      }
      context[ORDERS - 1] = Math.imul(word + 77, 0x2c1b3c6d);
      if (size > 4) follow(hash >>> 16);
    }

    function follow(hash) {
      if (run > 0) {
        match += 1;
        run += 1;
      } else if (last[hash] > 0) {
        match = last[hash];
        while (run < 32 && run < match && text[match - 1 - run] === text[size - 1 - run]) run += 1;
        if (run < 4) run = 0;
      }
      last[hash] = size;
    }

    settle();
    return { look, learn };
  }

  const utf8 = new TextEncoder(), warm = utf8.encode(PRIMER);

  function createWarmModel(length) {
    const model = createModel(warm.length + length + 1);
    for (const byte of warm) {
      for (let n = 7; n >= 0; n -= 1) {
        model.look();
        model.learn(byte >> n & 1);
      }
    }
    return model;
  }

  /* An arithmetic coder's place between two numbers of 32 bits, the higher always the larger. */
  const middle = (low, high, guess) => low + Math.floor((high - low) * guess);
  const sameFirstByte = (low, high) => (low ^ high) >>> 24 === 0;

  function compress(parts) {
    const model = createWarmModel(parts.reduce((sum, bytes) => sum + bytes.length, 0)), out = [], ends = [];
    let low = 0, high = 0xffffffff;
    const put = (byte) => {
      for (let n = 7; n >= 0; n -= 1) {
        const split = middle(low, high, model.look()), bit = byte >> n & 1;
        if (bit) high = split; else low = split + 1;
        model.learn(bit);
        while (sameFirstByte(low, high)) {
          out.push(high >>> 24);
          low = low << 8 >>> 0;
          high = (high << 8 | 255) >>> 0;
        }
      }
    };
    parts.forEach((bytes) => {
      bytes.forEach(put);
      ends.push(Math.ceil(out.length / 4) * 5);
    });
    out.push(low >>> 24, low >>> 16 & 255, low >>> 8 & 255, low & 255);
    return { code: letters(out), ends };
  }

  /* As many bytes as there were, or those that a text cut short still has for certain. */
  function expand(coded, length) {
    const model = createWarmModel(length), out = [];
    let low = 0, high = 0xffffffff, at = 4;
    let value = (coded[0] << 24 | coded[1] << 16 | coded[2] << 8 | coded[3]) >>> 0;
    while (out.length < length && at <= coded.length) {
      let byte = 0;
      for (let n = 0; n < 8; n += 1) {
        const split = middle(low, high, model.look()), bit = value <= split ? 1 : 0;
        if (bit) high = split; else low = split + 1;
        model.learn(bit);
        byte = byte << 1 | bit;
        while (sameFirstByte(low, high)) {
          low = low << 8 >>> 0;
          high = (high << 8 | 255) >>> 0;
          value = (value << 8 | coded[at]) >>> 0;
          at += 1;
        }
      }
      if (at <= coded.length) out.push(byte);
    }
    return out;
  }

  /* Four bytes to five letters. What is missing of the last four is zero, and left out again. */
  function letters(bytes) {
    let out = '';
    for (let n = 0; n < bytes.length; n += 4) {
      let value = [0, 1, 2, 3].reduce((sum, k) => sum * 256 + (bytes[n + k] ?? 0), 0), group = '';
      for (let k = 0; k < 5; k += 1) {
        group = LETTERS[value % 85] + group;
        value = Math.floor(value / 85);
      }
      out += group;
    }
    return out;
  }

  function numbers(text) {
    const out = [];
    for (let n = 0; n + 5 <= text.length; n += 5) {
      let value = 0;
      for (let k = 0; k < 5; k += 1) {
        const digit = LETTERS.indexOf(text[n + k]);
        if (digit < 0) return out;
        value = value * 85 + digit;
      }
      out.push(value / 16777216 & 255, value >>> 16 & 255, value >>> 8 & 255, value & 255);
    }
    return out;
  }

  laroverk.codec = {
    /* ASCII letters for texts in a row, and how many they are at the end of each. */
    encode: (texts) => compress(texts.map((text) => utf8.encode(text))),
    /* The bytes, as UTF-8, that letters stood for: at most so many, fewer if the end is missing. */
    decode: (code, length) => Uint8Array.from(expand(numbers(code), length)),
    bytes: (text) => utf8.encode(text),
    size: (text) => utf8.encode(text).length,
  };
})();
