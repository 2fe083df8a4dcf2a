import type { PressureScale } from "../pressure-scales.js";

const lightMediumFirm = [
  { value: "Light", most: "light" },
  { value: "Medium", most: "moderate" },
  { value: "Firm", most: "firm" },
] as const;
const deep = { value: "Deep", most: "deep" } as const;
const unsure = { value: "Not sure", most: null } as const;

/**
 * Scales of pressure that booking and intake forms use, steps lightest first. A word means what it says: "firm" is
 * firm even where it is the top of its scale, and "hard" and "intense", which have no step of their own here, are deep.
 */
export const scales = {
  "light-medium-firm": { steps: lightMediumFirm },
  "light-medium-firm-unsure": { steps: [...lightMediumFirm, unsure] },
  "light-medium-firm-deep": { steps: [...lightMediumFirm, deep] },
  "light-medium-firm-deep-unsure": { steps: [...lightMediumFirm, deep, unsure] },
  "light-medium-firm-deep-varies": { steps: [...lightMediumFirm, deep, { value: "Varies", most: null }] },
  "light-medium-firm-very-firm-varies": {
    steps: [...lightMediumFirm, { value: "Very Firm", most: "deep" }, { value: "Varies by area", most: null }],
  },
  "light-medium-firm-or-null": {
    steps: [
      { value: "LIGHT", most: "light" },
      { value: "MEDIUM", most: "moderate" },
      { value: "FIRM", most: "firm" },
    ],
  },
  "light-medium-firm-malay-chinese": {
    steps: [
      { value: "light", most: "light", also: ["Ringan", "轻柔"] },
      { value: "medium", most: "moderate", also: ["Sederhana", "中等"] },
      { value: "firm", most: "firm", also: ["Kuat", "强力"] },
    ],
  },
  "light-medium-strong": {
    steps: [
      { value: "light", most: "light" },
      { value: "medium", most: "moderate" },
      { value: "strong", most: "firm" },
    ],
  },
  "soft-medium-strong-unsure": {
    steps: [
      { value: "soft", most: "light", also: ["Мягкое"] },
      { value: "medium", most: "moderate", also: ["Среднее"] },
      { value: "strong", most: "firm", also: ["Сильное"] },
      { value: "not_sure", most: null },
    ],
  },
  "soft-medium-hard": {
    steps: [
      { value: "Soft", most: "light" },
      { value: "Medium", most: "moderate" },
      { value: "Hard", most: "deep" },
    ],
  },
  "soft-moderate-firm": {
    steps: [
      { value: "soft", most: "light" },
      { value: "moderate", most: "moderate" },
      { value: "firm", most: "firm" },
    ],
  },
  "soft-firm": {
    steps: [
      { value: "soft", most: "light" },
      { value: "firm", most: "firm" },
    ],
  },
  "gentle-medium-firm-deep": {
    steps: [
      { value: "gentle", most: "light" },
      { value: "medium", most: "moderate" },
      { value: "firm", most: "firm" },
      { value: "deep", most: "deep" },
    ],
  },
  "gentle-light-moderate-firm-deep": {
    steps: [
      { value: "Gentle", most: "light" },
      { value: "Light", most: "light" },
      { value: "Moderate", most: "moderate" },
      { value: "Firm", most: "firm" },
      { value: "Deep", most: "deep" },
    ],
  },
  "feather-firm-deep-depends": {
    steps: [
      { value: "Feather light", most: "light" },
      { value: "Firm but relaxing", most: "firm" },
      { value: "Deep tissue intensity", most: "deep" },
      { value: "Depends on the day", most: null },
    ],
  },
  "light-to-medium-firm-to-deep": {
    steps: [
      { value: "Light to Medium", most: "moderate" },
      { value: "Firm to Deep", most: "deep" },
    ],
  },
  "medium-firm": { steps: [{ value: "Medium-Firm", most: "firm" }] },
  "suave-media-firme": {
    steps: [
      { value: "suave", most: "light" },
      { value: "media", most: "moderate" },
      { value: "firme", most: "firm" },
    ],
  },
  "suave-media-intensa": {
    steps: [
      { value: "suave", most: "light" },
      { value: "média", most: "moderate", also: ["media"] },
      { value: "intensa", most: "deep" },
    ],
  },
  "suave-media-profunda": {
    steps: [
      { value: "suave", most: "light" },
      { value: "media", most: "moderate" },
      { value: "profunda", most: "deep" },
    ],
  },
  "one-to-four": {
    least: 1,
    steps: [
      { value: 1, most: "light" },
      { value: 2, most: "moderate" },
      { value: 3, most: "firm" },
      { value: 4, most: "deep" },
    ],
  },
  "one-to-five": {
    least: 1,
    steps: [
      { value: 1, most: "light" },
      { value: 2, most: "light" },
      { value: 3, most: "moderate" },
      { value: 4, most: "firm" },
      { value: 5, most: "deep" },
    ],
  },
  "oncology-one-to-five": {
    least: 1,
    steps: [
      { value: 1, most: "light", also: ["light lotioning"] },
      { value: 2, most: "light", also: ["heavy lotioning"] },
      { value: 3, most: "moderate", also: ["medium"] },
      { value: 4, most: "firm", also: ["strong"] },
      { value: 5, most: "deep", also: ["deep"] },
    ],
  },
  "one-to-ten": {
    least: 1,
    steps: [
      { value: 3, most: "light" },
      { value: 6, most: "moderate" },
      { value: 8, most: "firm" },
      { value: 10, most: "deep" },
    ],
  },
  "one-to-hundred": {
    least: 1,
    steps: [
      { value: 30, most: "light", also: ["gentle"] },
      { value: 50, most: "moderate", also: ["medium"] },
      { value: 70, most: "firm", also: ["firm"] },
      { value: 100, most: "deep" },
    ],
  },
} as const satisfies Readonly<Record<string, PressureScale>>;
