import type { problem as en } from '../en/problem'
import type { Message } from '../messages'

export const problem: Record<keyof typeof en, Message> = {
  'problem.save-denied': '未保存：没有写入“{file}”的权限。换一个文件夹或文件名。',
  'problem.save-disk-full': '未保存：磁盘空间不够，写不下“{file}”。腾出空间或换一个磁盘。',
  'problem.save-busy': '未保存：“{file}”正被其他程序使用。在那里关闭它，或换一个文件名。',
  'problem.save-name-too-long': '未保存：文件名“{file}”太长。换一个短一些的。',
  'problem.save-folder-gone': '未保存：“{file}”所在的文件夹已不存在。换一个文件夹。',
  'problem.save-failed': '未保存：系统无法写入“{file}”（{reason}）。重试或换一个文件夹。',
  'problem.empty-file': '“{file}”没有文字，未导入。',
  'problem.no-text': '“{file}”是没有文字的网页。等网页加载完再保存一次，或直接粘贴文字。',
  'problem.binary-file': '“{file}”的内容不是文字，与扩展名不符。改用 TXT 或 HTML 版本打开。',
  'problem.known-binary-file': '“{file}”是 {format} 文件，不是文字。改用 TXT 或 HTML 版本打开。',
  'problem.file-too-large': '“{file}”超过 {limit} MB，未读取。拆成较小的文件再打开。',
  'problem.unreadable-file': '无法读取“{file}”（{reason}）。查看文件是否还在、是否允许打开。',
  'problem.parse-timeout': '“{file}”超过 {seconds} 秒仍未解析完，已放弃。可改为粘贴文字。',
  'problem.parse-failed': '无法解析“{file}”（{reason}）。可改为粘贴文字。',
  'problem.encoding-unsure': '“{file}”的字符编码不能确定，按 {encoding} 读取，也可能是 {alternatives}。核对一下文字。',
  'problem.undecodable-bytes': '“{file}”中有 {count} 处按 {encoding} 读不出来，显示为 �。原文件保持不变。',
  'problem.control-characters': '“{file}”含 {count} 个控制字符，已原样保留。',
}
