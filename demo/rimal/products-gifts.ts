import { product } from "../store-data"

/** Rimal's gifts. */
export const gifts = [
  product({
    handle: "gift-box",
    sku: "RM-GF-601",
    category: "gifts",
    title: { ar: "صندوق هدية رمال", en: "Rimal gift box" },
    description: {
      ar: "قهوة خولانية وتمر سكّري وفنجانان، في صندوق بلون الطين مربوط بشريط ذهبي.",
      en: "Khawlani coffee, Sukkari dates and two cups in a clay-coloured box with a gold ribbon.",
    },
    price: 210,
    featured: true,
    weight: 1400,
    stock: [16],
  }),
  product({
    handle: "majlis-gift",
    sku: "RM-GF-602",
    category: "gifts",
    title: { ar: "هدية المجلس", en: "The majlis gift" },
    description: {
      ar: "كيس قهوة وزبدية عجوة وعلبة هيل، مغلّفة وجاهزة للإهداء.",
      en: "A bag of coffee, a bowl of Ajwa and a box of cardamom, wrapped and ready to give.",
    },
    price: 260,
    weight: 1600,
    stock: [9],
  }),
  product({
    handle: "hospitality-set",
    sku: "RM-GF-603",
    category: "gifts",
    title: { ar: "طقم الضيافة الكامل", en: "The complete hospitality set" },
    description: {
      ar: "دلّة نحاسية وستة فناجين وصندوق سكّري وكيس قهوة: بيت جديد أو عرس.",
      en:
        "A brass dallah, six cups, a box of Sukkari and a bag of coffee: for a new home or " +
        "a wedding.",
    },
    price: 640,
    was: 750,
    weight: 3600,
    stock: [2],
  }),
  product({
    handle: "gift-wrap",
    sku: "GIFT-CARD-WRAP",
    category: "gifts",
    title: { ar: "تغليف هدية مع بطاقة", en: "Gift wrapping with a card" },
    description: {
      ar: "ورق بلون الرمل وختم شمعي وبطاقة نكتب عليها كلماتك.",
      en: "Sand-coloured paper, a wax seal and a card with your words on it.",
    },
    price: 20,
    weight: 60,
    stock: [150],
  }),
]
