import type { Configuration } from 'electron-builder'

/** What `electron-builder --config electron-builder.config.ts` packs: the built app, which carries what it imports, and its icon. */
const config: Configuration = {
  appId: 'org.zhupi.workbench',
  productName: 'Zhupi',
  copyright: 'Zhupi contributors',
  asar: true,
  directories: { output: 'dist', buildResources: 'resources/icons' },
  files: ['out/main/**', 'out/preload/**', 'out/renderer/**', 'resources/icons/icon.png', 'package.json', '!node_modules/**/*'],
  fileAssociations: [
    { ext: 'zhupi', name: 'Zhupi project', description: 'Zhupi project', mimeType: 'application/x-zhupi+zip', role: 'Editor' },
    { ext: 'json', name: 'JSON', description: 'Zhupi project as JSON', mimeType: 'application/json', role: 'Editor', rank: 'Alternate' },
    { ext: 'txt', name: 'Text', description: 'Article as plain text', mimeType: 'text/plain', role: 'Viewer', rank: 'Alternate' },
    { ext: ['html', 'htm'], name: 'HTML', description: 'Article as a web page', mimeType: 'text/html', role: 'Viewer', rank: 'Alternate' },
  ],
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },
  linux: {
    target: ['AppImage', 'deb'],
    category: 'Science',
    synopsis: 'Turn news articles into data',
    icon: 'resources/icons/linux',
    maintainer: 'Zhupi contributors <zhupi@localhost>',
  },
  mac: {
    target: ['dmg', 'zip'],
    category: 'public.app-category.education',
    icon: 'resources/icons/icon.png',
    hardenedRuntime: true,
  },
  win: { target: ['nsis'], icon: 'resources/icons/icon.png' },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
}

export default config
