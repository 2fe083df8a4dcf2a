import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const address = { host: "127.0.0.1", port: 4173 };

// No polyfill for module preloading: it would fetch, which the page's policy forbids.
export default defineConfig({
  plugins: [react()],
  build: { modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2000 },
  server: address,
  preview: address,
});
