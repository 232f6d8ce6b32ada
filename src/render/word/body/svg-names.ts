/** Elements that draw, or say how: what a picture of Inkscape, Illustrator or draw.io is made of (SVG 1.1 and 2). */
export const drawingElements: ReadonlySet<string> = names(`
  svg g defs symbol use switch a title desc metadata style view
  path rect circle ellipse line polyline polygon image text tspan tref textPath
  linearGradient radialGradient stop pattern marker clipPath mask filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight
  feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset
  fePointLight feSpecularLighting feSpotLight feTile feTurbulence`);

/** Attributes of such elements. Those with data- and aria- are notes of programs and for readers. */
export const drawingAttributes: ReadonlySet<string> = names(`
  id class style lang role tabindex version baseProfile x y width height viewBox preserveAspectRatio transform
  d points pathLength cx cy r rx ry fx fy fr x1 y1 x2 y2 dx dy rotate textLength lengthAdjust startOffset method spacing side
  href target rel type media title requiredFeatures requiredExtensions systemLanguage externalResourcesRequired zoomAndPan
  gradientUnits gradientTransform spreadMethod offset patternUnits patternContentUnits patternTransform
  markerUnits markerWidth markerHeight orient refX refY clipPathUnits maskUnits maskContentUnits mask-type
  filterUnits primitiveUnits filterRes in in2 result mode values operator k1 k2 k3 k4 stdDeviation edgeMode order kernelMatrix
  divisor bias targetX targetY preserveAlpha kernelUnitLength surfaceScale diffuseConstant specularConstant specularExponent
  azimuth elevation z pointsAtX pointsAtY pointsAtZ limitingConeAngle scale xChannelSelector yChannelSelector radius
  baseFrequency numOctaves seed stitchTiles tableValues slope intercept amplitude exponent
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
  color-profile color-rendering cursor direction display dominant-baseline enable-background fill fill-opacity fill-rule filter
  flood-color flood-opacity font font-family font-size font-size-adjust font-stretch font-style font-variant font-weight
  font-feature-settings font-kerning glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning
  letter-spacing lighting-color line-height marker marker-end marker-mid marker-start mask mix-blend-mode opacity overflow
  paint-order pointer-events shape-rendering solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray
  stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align text-anchor
  text-decoration text-orientation text-rendering unicode-bidi vector-effect visibility white-space word-spacing writing-mode
  host content agent etag modified pages border compressed fit`);

/** Functions of CSS that work something out; url() is looked at by itself. */
export const cssFunctions: ReadonlySet<string> = names(`
  rgb rgba hsl hsla hwb lab lch oklab oklch color light-dark var calc min max clamp icc-color
  matrix matrix3d translate translatex translatey scale scalex scaley rotate skew skewx skewy
  blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia not is where nth-child`);

/** Namespaces of notes that programs write for themselves; whoever draws the picture passes over them. */
export const noteNamespaces: readonly RegExp[] = [
  /^http:\/\/(?:www\.)?inkscape\.org\//,
  /^http:\/\/(?:inkscape|sodipodi)\.sourceforge\.net\//,
  /^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#$/,
  /^https?:\/\/(?:web\.resource\.org\/cc\/|creativecommons\.org\/ns#)$/,
  /^http:\/\/purl\.org\/dc\/(?:elements\/1\.1|terms|dcmitype)\/$/,
  /^http:\/\/ns\.adobe\.com\//,
  /^http:\/\/www\.(?:bohemiancoding|serif)\.com\//,
  /^https?:\/\/(?:www\.)?(?:vectornator\.io|boxy-svg\.com|figma\.com|diagrams\.net|drawio\.com)/,
];

function names(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
