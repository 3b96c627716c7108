import type { problem as en } from '../en/problem'
import type { Message } from '../messages'

export const problem: Record<keyof typeof en, Message> = {
  'problem.save-denied': '未保存：没有写入“{file}”的权限。换一个文件夹或文件名。',
  'problem.save-disk-full': '未保存：磁盘空间不够，写不下“{file}”。腾出空间或换一个磁盘。',
  'problem.save-busy': '未保存：“{file}”正被其他程序使用。在那里关闭它，或换一个文件名。',
  'problem.save-name-too-long': '未保存：文件名“{file}”太长。换一个短一些的。',
  'problem.save-folder-gone': '未保存：“{file}”所在的文件夹已不存在。换一个文件夹。',
  'problem.save-failed': '未保存：系统无法写入“{file}”（{reason}）。重试或换一个文件夹。',
}
