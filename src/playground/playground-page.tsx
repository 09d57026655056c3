import { createRoot } from "react-dom/client";
import { Playground } from "./playground";

createRoot(document.getElementById("playground")!).render(<Playground />);
