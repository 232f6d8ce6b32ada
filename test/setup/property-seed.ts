import fc from "fast-check";

// Only where PROPERTY_SEED is set: all properties are then tried with the same values in every run.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env["PROPERTY_SEED"]) });
