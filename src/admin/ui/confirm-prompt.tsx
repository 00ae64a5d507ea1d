import { Button, Prompt } from "@medusajs/ui"

import { useWords } from "./use-words"

type ConfirmProps = {
  title: string
  /** What will be lost or changed by it. */
  description: string
  action: string
  isWorking: boolean
  danger?: boolean
  onCancel: () => void
  onConfirm: () => void
}

/** Asks before something that can't be taken back; it is there while it is open. */
export const ConfirmPrompt = (props: ConfirmProps) => {
  const { t, direction } = useWords()
  const { danger = true } = props
  return (
    <Prompt open onOpenChange={(open) => !open && props.onCancel()}>
      <Prompt.Content dir={direction}>
        <Prompt.Header>
          <Prompt.Title>{props.title}</Prompt.Title>
          <Prompt.Description>{props.description}</Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel>{t("forms.cancel")}</Prompt.Cancel>
          <Button
            size="small"
            variant={danger ? "danger" : "primary"}
            isLoading={props.isWorking}
            onClick={props.onConfirm}
          >
            {props.action}
          </Button>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
