import { abayas } from "./noor/products-abayas"
import { accessories } from "./noor/products-accessories"
import { bags } from "./noor/products-bags"
import { dresses } from "./noor/products-dresses"
import { scarves } from "./noor/products-scarves"
import { shoes } from "./noor/products-shoes"
import { tops } from "./noor/products-tops"
import { noorCustomers, noorOrders } from "./noor/shoppers"
import type { DemoCategory, DemoStore } from "./store-data"

const categories: DemoCategory[] = [
  {
    handle: "abayas",
    name: { ar: "عبايات", en: "Abayas" },
    description: { ar: "للعمل والمناسبات وكل يوم.", en: "For work, occasions and every day." },
    picture: "abaya-najd",
  },
  {
    handle: "dresses",
    name: { ar: "فساتين وجلابيات", en: "Dresses and jalabiyas" },
    description: { ar: "قصّات طويلة محتشمة.", en: "Long, modest cuts." },
    picture: "dress-rayhan",
  },
  {
    handle: "tops",
    name: { ar: "بلايز وقمصان", en: "Tops and shirts" },
    description: { ar: "قطن وكتّان وساتان.", en: "Cotton, linen and satin." },
    picture: "shirt-kattan",
  },
  {
    handle: "scarves",
    name: { ar: "طرح وأوشحة", en: "Scarves" },
    description: { ar: "شيفون وحرير وباشمينا.", en: "Chiffon, silk and pashmina." },
    picture: "scarf-bustan",
  },
  {
    handle: "bags",
    name: { ar: "حقائب", en: "Bags" },
    description: { ar: "جلد طبيعي بصناعة متقنة.", en: "Real leather, made with care." },
    picture: "bag-naqsh",
  },
  {
    handle: "shoes",
    name: { ar: "أحذية", en: "Shoes" },
    description: { ar: "راحة من أول خطوة.", en: "Comfort from the first step." },
    picture: "shoe-lamaa",
  },
  {
    handle: "accessories",
    name: { ar: "إكسسوارات وهدايا", en: "Accessories and gifts" },
    description: { ar: "لمسة أخيرة، أو هدية.", en: "A last touch, or a present." },
    picture: "necklace-lulu",
  },
]

/** The fashion store Noor. */
export const noor: DemoStore = {
  slug: "noor",
  name: { ar: "نور", en: "Noor" },
  vat_number: "310122393500003",
  contact_email: "care@noor.example",
  contact_phone: "+966112345601",
  owner: { email: "owner@noor.example", first_name: "نورة", last_name: "العتيبي" },
  categories,
  products: [...abayas, ...dresses, ...tops, ...scarves, ...bags, ...shoes, ...accessories],
  customers: noorCustomers,
  orders: noorOrders,
}
