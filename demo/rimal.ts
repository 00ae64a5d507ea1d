import { datesAndSweets } from "./rimal/products-dates"
import { gear } from "./rimal/products-gear"
import { gifts } from "./rimal/products-gifts"
import { saudiCoffee } from "./rimal/products-saudi-coffee"
import { serving } from "./rimal/products-serving"
import { speciality } from "./rimal/products-speciality"
import { rimalCustomers, rimalOrders } from "./rimal/shoppers"
import type { DemoCategory, DemoStore } from "./store-data"

const categories: DemoCategory[] = [
  {
    handle: "saudi-coffee",
    name: { ar: "قهوة سعودية", en: "Saudi coffee" },
    description: { ar: "قهوة المجلس وبهاراتها.", en: "The coffee of the majlis and its spices." },
    picture: "khawlani-blonde",
  },
  {
    handle: "speciality-coffee",
    name: { ar: "قهوة مختصة", en: "Speciality coffee" },
    description: { ar: "محاصيل مختارة تُحمّص كل أسبوع.", en: "Chosen lots, roasted every week." },
    picture: "yemen-haraz",
  },
  {
    handle: "dates",
    name: { ar: "تمور وحلويات", en: "Dates and sweets" },
    description: { ar: "من واحات المملكة.", en: "From the oases of the Kingdom." },
    picture: "sukkari-qassim",
  },
  {
    handle: "coffee-gear",
    name: { ar: "أدوات القهوة", en: "Coffee gear" },
    description: { ar: "للتقطير والطحن والوزن.", en: "To brew, grind and weigh." },
    picture: "dripper-v60",
  },
  {
    handle: "serving",
    name: { ar: "الضيافة", en: "Hospitality" },
    description: { ar: "دلال وفناجين ومباخر.", en: "Dallahs, cups and burners." },
    picture: "dallah-brass",
  },
  {
    handle: "gifts",
    name: { ar: "هدايا", en: "Gifts" },
    description: { ar: "جاهزة ومغلّفة.", en: "Ready and wrapped." },
    picture: "gift-box",
  },
]

/** The coffee and date store Rimal. */
export const rimal: DemoStore = {
  slug: "rimal",
  name: { ar: "رمال", en: "Rimal" },
  vat_number: "310455178200003",
  contact_email: "care@rimal.example",
  contact_phone: "+966163245602",
  owner: { email: "owner@rimal.example", first_name: "سلمان", last_name: "الرشيد" },
  categories,
  products: [...saudiCoffee, ...speciality, ...datesAndSweets, ...gear, ...serving, ...gifts],
  customers: rimalCustomers,
  orders: rimalOrders,
}
