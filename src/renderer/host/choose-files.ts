import type { FileFilter, InputFile } from '#contract/host'
import { MAX_FOLDER_FILES } from '#contract/limits'
import { byPath, inputFile, isHidden } from './input-file'

/** The choosers that are open. Nothing else holds on to an input outside the document: collected as garbage, it would never tell its files. */
const open = new Set<HTMLInputElement>()

/** Opens the browser's file chooser through a file input, which every browser has; an empty list when the user cancelled. */
function choose(prepare: (input: HTMLInputElement) => void): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  prepare(input)
  open.add(input)
  return new Promise((resolve) => {
    const end = () => {
      open.delete(input)
      resolve([...(input.files ?? [])])
    }
    input.addEventListener('change', end, { once: true })
    input.addEventListener('cancel', end, { once: true })
    input.click()
  })
}

export async function chooseFiles(accept: readonly FileFilter[]): Promise<readonly InputFile[]> {
  const files = await choose((input) => {
    input.multiple = true
    input.accept = accept.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)).join(',')
  })
  return files.map((file) => inputFile(file))
}

export async function chooseFolder(): Promise<readonly InputFile[]> {
  const files = await choose((input) => {
    input.webkitdirectory = true
  })
  return files
    .filter((file) => !isHidden(file.webkitRelativePath))
    .slice(0, MAX_FOLDER_FILES)
    .map((file) => inputFile(file))
    .toSorted(byPath)
}
