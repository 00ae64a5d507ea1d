import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { ListMailMessages } from "./validators"

/** What the routes about a store's mails take. */
export const mailMessageMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/mail-messages",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListMailMessages, { isList: true })],
  },
]
