// What the app does when a call is allowed, by bridge name. An answer returns the result's members, or throws a Refusal.

const answers = Object.assign(Object.create(null), {
  preVerifyJSAPI: () => ({}),
});
