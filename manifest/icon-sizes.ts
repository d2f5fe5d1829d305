/** The icons Teams asks for, with the width and height in pixels each must have. */
export const iconSizes = { 'color.png': 192, 'outline.png': 32 } as const;
