import { Button, Prompt } from "@medusajs/ui"

import { useWords } from "./use-words"

type ConfirmPromptProps = {
  title: string
  description: string
  action: string
  danger?: boolean
  isBusy: boolean
  onCancel: () => void
  onConfirm: () => void
}

/** Asks before something is done that can't be taken back, and says what will happen. */
export const ConfirmPrompt = (props: ConfirmPromptProps) => {
  const { t, direction } = useWords()
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
            variant={props.danger ? "danger" : "primary"}
            isLoading={props.isBusy}
            onClick={props.onConfirm}
          >
            {props.action}
          </Button>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
