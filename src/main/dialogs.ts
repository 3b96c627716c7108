import type {
  BaseWindow,
  Dialog,
  MessageBoxOptions,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
  WebContents,
} from 'electron'

/** Native dialogs that belong to the window which asked, so that they lie in front of it and not behind. */
export interface Dialogs {
  open(sender: WebContents, options: OpenDialogOptions): Promise<OpenDialogReturnValue>
  save(sender: WebContents, options: SaveDialogOptions): Promise<SaveDialogReturnValue>
  /** The index of the button that was pressed. */
  ask(sender: WebContents, options: MessageBoxOptions): Promise<number>
}

type NativeDialog = Pick<Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox'>

export function createDialogs(dialog: NativeDialog, windowOf: (contents: WebContents) => BaseWindow | null): Dialogs {
  return {
    open: (sender, options) => {
      const window = windowOf(sender)
      return window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options)
    },
    save: (sender, options) => {
      const window = windowOf(sender)
      return window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options)
    },
    ask: async (sender, options) => {
      const window = windowOf(sender)
      const { response } = await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options))
      return response
    },
  }
}
