// Engine#register
// Breaks: register-refuses-a-taken-name
// It lets the last one win. Each worker of the judge is given this answer before it is believed: a
// test must refuse it, and a recorded case as well.
public void register(String name, Handler handler) throws EngineException {
  put(name, handler);
}
