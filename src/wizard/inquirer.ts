// What the wizard uses of inquirer.
import inquirer from 'inquirer'

export const { createPromptModule, Separator } = inquirer
