using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [ (name = "main", worker = .service) ],
  sockets = [ (name = "http", address = "127.0.0.1:8081", http = (), service = "main") ],
);

const service :Workerd.Worker = (
  modules = [ (name = "worker", esModule = embed "dist/worker.js") ],
  compatibilityDate = "2026-01-01",
);
