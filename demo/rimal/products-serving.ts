import { product } from "../store-data"

/** What Rimal has for the majlis. */
export const serving = [
  product({
    handle: "dallah-brass",
    sku: "RM-SV-501",
    category: "serving",
    title: { ar: "دلّة نحاسية منقوشة", en: "Engraved brass dallah" },
    description: {
      ar: "دلّة من النحاس المصقول بنقش يدوي على البطن، تُصبّ منها القهوة بيد ثابتة. سعة لتر.",
      en: "A polished brass dallah engraved by hand, for a steady pour. One litre.",
    },
    price: 390,
    featured: true,
    weight: 1400,
    stock: [5],
    second: true,
  }),
  product({
    handle: "dallah-matt",
    sku: "RM-SV-502",
    category: "serving",
    title: { ar: "دلّة حافظة مطفيّة", en: "Matt thermal dallah" },
    description: {
      ar: "ترمس بشكل الدلّة يحفظ الحرارة اثنتي عشرة ساعة، بلون أخضر مطفي وحلية ذهبية.",
      en:
        "A flask in the shape of a dallah that stays hot for twelve hours, in matt green " +
        "with gold trim.",
    },
    price: 245,
    was: 290,
    weight: 1200,
    stock: [14],
  }),
  product({
    handle: "finjan-set",
    sku: "RM-SV-503",
    category: "serving",
    title: { ar: "طقم فناجين بنقش السدو", en: "Finjan set with Sadu pattern" },
    description: {
      ar: "ستة فناجين من البورسلان بنقش أحمر مستوحى من السدو، مع صينية خشبية.",
      en: "Six porcelain cups with a red pattern after Sadu weaving, on a wooden tray.",
    },
    price: 140,
    featured: true,
    weight: 900,
    stock: [19],
  }),
  product({
    handle: "serving-tray",
    sku: "RM-SV-504",
    category: "serving",
    title: { ar: "صينية ضيافة خشبية", en: "Wooden serving tray" },
    description: {
      ar: "صينية مستديرة من خشب الأثل بحافّة مرفوعة، تتّسع لدلّة وستة فناجين.",
      en: "A round tray of tamarisk wood with a raised rim, for a dallah and six cups.",
    },
    price: 155,
    weight: 1300,
    stock: [8],
  }),
  product({
    handle: "mubkhara-oud",
    sku: "RM-SV-505",
    category: "serving",
    title: { ar: "مبخرة خشب ونحاس", en: "Mubkhara in wood and brass" },
    description: {
      ar: "مبخرة تقليدية من الخشب المطعّم بالنحاس، بطبقة داخلية تتحمّل الجمر.",
      en: "A traditional burner of wood inlaid with brass, with a lining that takes live coals.",
    },
    price: 180,
    weight: 850,
    stock: [6],
  }),
]
