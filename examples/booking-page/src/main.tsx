import "./page/jitless";
import "./page/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./page/app";

const root = document.getElementById("page");
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
