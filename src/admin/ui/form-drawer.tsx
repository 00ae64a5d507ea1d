import { Button, Drawer } from "@medusajs/ui"
import type { FormEventHandler, ReactNode } from "react"

import { useWords } from "./use-words"

type FormDrawerProps = {
  open: boolean
  title: string
  description: string
  submitLabel: string
  isSaving: boolean
  onClose: () => void
  onSubmit: FormEventHandler<HTMLFormElement>
  children: ReactNode
}

/** A form that slides over the page it belongs to. */
export const FormDrawer = (props: FormDrawerProps) => {
  const { t, direction } = useWords()
  return (
    <Drawer open={props.open} onOpenChange={(open) => !open && props.onClose()}>
      <Drawer.Content dir={direction}>
        <Drawer.Header>
          <Drawer.Title>{props.title}</Drawer.Title>
          <Drawer.Description>{props.description}</Drawer.Description>
        </Drawer.Header>
        <form onSubmit={props.onSubmit} noValidate className="flex min-h-0 flex-1 flex-col">
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            {props.children}
          </Drawer.Body>
          <Drawer.Footer>
            {/* The footer's own gaps are on the wrong side in Arabic. */}
            <div className="flex gap-x-2">
              <Button type="button" size="small" variant="secondary" onClick={props.onClose}>
                {t("forms.cancel")}
              </Button>
              <Button type="submit" size="small" isLoading={props.isSaving}>
                {props.submitLabel}
              </Button>
            </div>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
