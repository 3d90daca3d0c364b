// Engine#registerCatchall
// Against: keeps a handler for names that nobody registered
// It does not take a null. A null switches the catchall off, which is the only way to do so.
public void registerCatchall(Handler catchall) {
  if (catchall != null) {
    this.catchall = catchall;
  }
}
