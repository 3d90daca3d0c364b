// Input#add
// Against: refuses a second one
// It lets a second source replace the first.
public synchronized void add(InputStream src) throws EngineException {
  this.src = src;
}
