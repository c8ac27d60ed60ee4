export { t as configFieldNames, n as configValidator, r as fieldNamesAt, i as validatorOf } from "./validators.js";
