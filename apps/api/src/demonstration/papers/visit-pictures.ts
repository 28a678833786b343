import { rasterised } from '@tiendo/renderer/rasterised.ts';

const hall = `
  <rect x="250" y="250" width="460" height="190" fill="#f3e3bd"/>
  <polygon points="220,250 480,130 740,250" fill="#b5533c"/>
  <rect x="440" y="330" width="80" height="110" fill="#7a4b2a"/>
  <rect x="300" y="300" width="80" height="64" fill="#9fc3d9"/><rect x="580" y="300" width="80" height="64" fill="#9fc3d9"/>
  <rect x="360" y="262" width="240" height="30" fill="#fff"/>
  <text x="480" y="284" font-size="20" font-weight="600" text-anchor="middle" fill="#8d2f1f">NHÀ VĂN HÓA THÔN</text>
  <rect x="0" y="440" width="960" height="120" fill="#c9c2b4"/>
  <rect x="790" y="150" width="6" height="290" fill="#777"/><rect x="796" y="152" width="84" height="54" fill="#c8321f"/>`;

const road = `
  <polygon points="400,260 560,260 900,560 60,560" fill="#b9b9b4"/>
  <polygon points="472,260 488,260 512,560 448,560" fill="#e8e8e2"/>
  <rect x="150" y="230" width="14" height="200" fill="#6b5138"/><circle cx="157" cy="210" r="62" fill="#4f8a4b"/>
  <rect x="800" y="240" width="14" height="180" fill="#6b5138"/><circle cx="807" cy="222" r="56" fill="#5b9a54"/>
  <rect x="640" y="200" width="6" height="150" fill="#555"/><polygon points="640,200 700,212 640,224" fill="#e8b23a"/>
  <rect x="250" y="330" width="26" height="36" fill="#3f6fa8"/><rect x="282" y="330" width="26" height="36" fill="#4f9a55"/>`;

const scene = (drawn: string, caption: string): string => `
<svg xmlns="http://www.w3.org/2000/svg" width="960" height="640" font-family="Be Vietnam Pro">
  <rect width="960" height="640" fill="#d7e6ef"/>
  <polygon points="0,300 180,150 330,290 520,120 720,290 860,190 960,260 960,320 0,320" fill="#8fb0a0"/>
  <rect y="290" width="960" height="270" fill="#a9c08a"/>${drawn}
  <rect y="560" width="960" height="80" fill="#fff"/>
  <text x="24" y="594" font-size="22" font-weight="600" fill="#5b3a93">DỮ LIỆU MÔ PHỎNG: tranh minh họa, không phải ảnh thật</text>
  <text x="24" y="624" font-size="19" fill="#222">${caption}</text>
</svg>`;

/** Drawings in the place of photographs of a site visit, as PNG. */
export const visitPictures = (): readonly { readonly name: string; readonly content: Uint8Array }[] => [
  {
    name: 'Nhà văn hóa thôn (mô phỏng).png',
    content: rasterised(scene(hall, 'Nhà văn hóa thôn và sân, khi đi kiểm tra thực địa'), 1),
  },
  {
    name: 'Đường trục thôn (mô phỏng).png',
    content: rasterised(scene(road, 'Đường trục thôn, điểm thu gom rác hai ngăn'), 1),
  },
];
