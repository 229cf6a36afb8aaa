import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '#infra/files/sellerCentral/decodeText';
import type { CodePage } from '#infra/files/sellerCentral/plausibleWord';
import { seed } from '#test/faults/seeded';
import { characters, encode } from '#test/infra/files/sellerCentral/codePages';

/** Letters that people of each code page write; many titles of reports hold nothing else. */
const alphabets: Readonly<Partial<Record<CodePage, string>>> = {
  'windows-1252': 'äöüßÄÖÜéèêëàâçîïôùûÉÈÀÇñáíóúÑÁÍÓÚãõåøæÅØÆ®™°£€’',
  'windows-1250': 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžőű®°',
  'windows-1251': 'абвгдежзийклмнопрстуфхцчшщъыьэюяКРУЖАСИНЯ',
  'windows-1253': 'αβγδεζηθικλμνξοπρςστυφχψωάέήίόύώΑΒΓ',
  'windows-1254': 'çğıöşü',
  'windows-1257': 'ąčęėįšųūžāēģīķļņõ',
  'iso-8859-2': 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ',
  'iso-8859-15': 'éèàçœŒ€ž',
  macintosh: 'äöüéèàñç',
  gbk: '红色蓝黑白大小号杯子陶瓷咖啡马克不锈钢保温壶套装件个家用的新款女男',
  big5: '紅色藍黑白大小號杯子陶瓷咖啡馬克不鏽鋼保溫壺套裝件個家用的新款女男',
  'euc-kr': '빨간색파란검정머그컵도자기커피보온병세트개입대형소형스테인리스',
  'windows-31j': 'マグカップ急須備前小大茶碗ボトルの赤い青いステンレス',
};
const pages = Object.keys(alphabets) as readonly CodePage[]; // The keys are written above.

/** Letters whose capital is a letter of the same code page. */
const capitals = (text: string) => text.replace(/[^ßςığıœžøæ]/g, (letter) => letter.toUpperCase());

/** Words as people write them: small letters, capitals, or a capital first; Cyrillic and Greek ones without Latin letters. */
function wordOf(alphabet: string): fc.Arbitrary<string> {
  const latin = /[αа]/.test(alphabet) ? '' : 'abcehlmnorstu';
  const letters = fc.array(fc.constantFrom(...alphabet, ...latin), { minLength: 1, maxLength: 7 });
  return fc.tuple(letters, fc.constantFrom('small', 'capitals', 'first')).map(([word, how]) => {
    const small = word.join('').toLowerCase();
    if (how === 'small') return small;
    return how === 'capitals' ? capitals(small) : capitals(small.slice(0, 1)) + small.slice(1);
  });
}

const textOf = (alphabet: string) =>
  fc
    .array(
      fc.tuple(
        fc.oneof(wordOf(alphabet), wordOf('abcdefg')),
        fc.constantFrom(' ', ', ', '-', ' 5 ', '\t', '/'),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.flat().join(''));

/** Bytes that are UTF-8 are UTF-8: two letters of another code page can be, a title cannot. */
const isUtf8ByChance = (bytes: Uint8Array): boolean => !new TextDecoder().decode(bytes).includes('\ufffd');

const readWell = async (text: string, page: CodePage): Promise<boolean> => {
  const bytes = encode(text, page);
  const decoded = await decodeText(bytes);
  if ('expected' in decoded || isUtf8ByChance(bytes)) return false;
  expect(decoded.text).toBe(text);
  return true;
};

describe('law 6 of issue 11: an encoding is read by evidence, or refused', () => {
  it.each(pages)('a text in %s comes out as it is, or not at all', async (page) => {
    await fc.assert(
      fc.asyncProperty(textOf(alphabets[page] ?? ''), async (text) => {
        await readWell(text, page);
      }),
      { numRuns: 500, seed },
    );
  });

  it.each(['gbk', 'big5', 'euc-kr', 'windows-31j'] as const)(
    'three or more characters of any kind in %s come out as they are, or not at all',
    async (page) => {
      const wide = [...characters(page)]
        .filter(([text, bytes]) => bytes.length === 2 && /\p{L}/u.test(text))
        .map(([text]) => text);
      const text = fc.array(fc.constantFrom(...wide), { minLength: 3, maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(text, async (letters) => {
          await readWell(`Mug ${letters.join('')} 5`, page);
        }),
        { numRuns: 500, seed },
      );
    },
  );

  it.each(pages)('a text in %s is read where a person says so', async (page) => {
    await fc.assert(
      fc.asyncProperty(textOf(alphabets[page] ?? ''), async (text) => {
        const decoded = await decodeText(encode(text, page), page);
        if ('text' in decoded) expect(decoded).toEqual({ text, encoding: page });
        // Few letters in a row can be UTF-8 by chance.
        else expect(decoded.expected).toContain('utf-8');
      }),
      { seed },
    );
  });

  it.each([
    ['sku\ttitle\nKÜHL-1\tCafé Münch\n', 'windows-1252'],
    [
      'sku\ttitle\nBÄR-1\tGröße M, für Männer (blau), süß, schöne Wärme, Küche, Möbel, Gemüse, Bügel, Käse, Öl\n',
      'windows-1252',
    ],
    ['sku\ttitle\nMUG-1\tTea® set, 2 °C – “new”\n', 'windows-1252'],
    ['sku\ttitle\nMUG-1\tマグカップ\n', 'windows-31j'],
    ['sku\ttitle\nﾎﾞﾄﾙ-500\tステンレスボトル\n', 'windows-31j'],
  ] as const)('%j is read in %s', async (text, page) => {
    expect(await decodeText(encode(text, page))).toEqual({ text, encoding: page });
  });

  it.each([
    ['KÜHL-1', 'windows-1252', ['windows-1252, gbk or big5']],
    ['Men’s Mug', 'windows-1252', ['windows-1252', 'windows-31j']],
    ['陶瓷 杯', 'gbk', ['gbk']],
    ['陶瓷 杯', 'big5', ['big5']],
    ['머그컵', 'euc-kr', ['euc-kr']],
    ['Café crème', 'windows-1252', ['windows-1252', 'windows-1250']],
  ] as const)('%j in %s is refused, naming %j', async (text, page, named) => {
    const decoded = await decodeText(encode(text, page));
    for (const each of [...named, '--encoding'])
      expect(decoded).toMatchObject({ expected: expect.stringContaining(each) });
  });

  it('a text in UTF-8 that is cut at any byte is read up to there, or asked for again', async () => {
    const bytes = Buffer.from('sku\ttitle\nKÜHL-1\tCafé – für Männer, マグ\n');
    for (let end = 1; end < bytes.length; end++) {
      const decoded = await decodeText(bytes.subarray(0, end));
      if ('text' in decoded) expect(bytes.toString().startsWith(decoded.text)).toBe(true);
    }
    expect(await decodeText(bytes.subarray(0, -2))).toMatchObject({
      expected: expect.stringContaining('load it again'),
    });
  });

  it('a statement against what the bytes show is refused', async () => {
    const utf8 = Buffer.from('KÜHL-1');
    expect(await decodeText(utf8, 'windows-1252')).toMatchObject({
      expected: expect.stringContaining('utf-8, which it shows by itself'),
    });
    expect(await decodeText(encode('KÜHL', 'windows-1252'), 'utf-8')).toHaveProperty('expected');
    expect(await decodeText(Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42]))).toMatchObject({
      expected: expect.stringContaining('load it again'),
    });
  });
});
