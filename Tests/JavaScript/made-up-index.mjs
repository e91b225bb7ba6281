// An index of six made-up vendors.

import { buildIndex, fetcherOf } from "../SearchBenchmark/build-index.mjs";

// vendor, category, code, name, label, status, summary, further text, aliases, range, former ranges
const rows = [
  ["acme", "Return codes", "0", "Success", , , "The operation succeeded"],
  ["acme", "Return codes", "1001", "OTPAlreadyUsed", , , "The one-time password was used before"],
  ["acme", "Return codes", "9003", "OTPInvalid", , , "The one-time password is wrong"],
  ["acme", "Return codes", "9004", "DeviceInvalid", , , "The device is not known"],
  ["acme", "Return codes", "9010", "DatabaseError", , , "The database cannot be reached"],
  ["acme", "Return codes", "9069", "SSOPolicyClientIPInvalid", , , "The address is not allowed"],
  ["acme", "Return codes", "9078", "PartnerUserFIDOU2FInvalidAppID", , , ""],
  ["acme", "Return codes", "9106", "SessionTokenInvalid", , , "", "Log in again."],
  ["acme", "Login results", "-1", , , , "No value was given"],
  ["acme", "Login results", "1", , , , "The login is blocked"],
  ["bolt", "HTTP 401", "auth.otp.invalid", , , [401], "The code sent by SMS is not valid"],
  ["bolt", "HTTP 401", "auth.token.expired", , , [401], "The token in the header has expired"],
  ["bolt", "HTTP 401", "auth.token.invalid", , , [401], "The token in the header is malformed"],
  ["bolt", "HTTP 401", "auth.header.missing", , , [401], "Authorization header is missing"],
  ["bolt", "HTTP 403", "auth.user.blocked", , , [403], "The user is blocked by an operator"],
  ["bolt", "HTTP 403", "object.limit.exceeded", , , [403], "Too many objects were added"],
  ["bolt", "HTTP 404", "object.id.notfound", , , [404], "The object is not found"],
  ["bolt", "HTTP 422", "request.validation.failed", , , [422], "The request is no valid JSON"],
  ["bolt", "Numbers", "1001", , , [400], "A parameter was null"],
  ["bolt", "Numbers", "8006", , , [400], "A parameter was too long"],
  ["bolt", "Numbers", "0x1F4", , , [500], "The server is broken"],
  ["corda", "Errors", "Device.SmartCardExpired", , , , "The smart card has expired"],
  ["corda", "Errors", "Device.LimitReached", , , , "The limit of devices has been reached"],
  ["corda", "Errors", "AccessGroup.StillHasLocks", , , , "The access group has locks assigned"],
  ["corda", "Errors", "AccessGroup.StillHasUsers", , , , "The access group has users assigned"],
  ["corda", "Errors", "CreditCard.Declined", , , , "Credit card declined"],
  ["corda", "Errors", "CreditCard.CvcInvalid", , , , "Credit card CVC invalid"],
  ["corda", "Errors", "Lock.BatteryLow", , , , "The battery of the lock is almost empty"],
  ["corda", "Errors", "Lock.OAuthFailed", , , , "The lock could not sign in"],
  ["corda", "Errors", "timeout", , , , "The lock did not answer in time"],
  ["bolt", "Ranges", "6000-6099", , , [400], "A field of the form is wrong", , , [6000, 6099]],
  ["bolt", "Ranges", "6050-7000", , , [400], "A field or a file is wrong", , , [6050, 7000]],
  ["bolt", "Ranges", "6070", , , [400], "The postcode is wrong"],
  ["corda", "Ranges", "-32099 to -32000", , , , "The lock's own", , , [-32099, -32000]],
  ["corda", "Errors", "Hinge", "HingeLoose", , , "A loose hinge", , ["HNG-7", "7710", "door_hinge"]],
  ["corda", "Errors", "E1001", , , , "The lock is jammed"],
  ["corda", "Numbers", "1001", , , , "The key is unknown"],
  ["dorne", "SQL states", "08006", "connection_failure", , , "The connection was lost"],
  ["dorne", "SQL states", "42P01", "undefined_table", , , "The table does not exist"],
  ["dorne", "SQL states", "1001", "disk_full", , , "There is no space left on the disk"],
  ["dorne", "Sign in", "otp_invalid", , "BAD OTP", [400], "Invalid one-time password"],
  ["dorne", "Sign in", "invalid_grant", , "BAD REQUEST", [400], "The grant was revoked"],
  ["dorne", "Sign in", "<script>alert(1)</script>", , , , "<b>x</b> & <img src=x onerror=y()>"],
  ["dorne", "Sign in", "constructor", , , , "A word that objects have"],
  ["dorne", "Sign in", "错误代码", , , , "İptal edildi, größer"],
  ["elm", "Messages", "ELM-00942", , , , "The shelf or the box is not there"],
  ["elm", "Messages", "0x80070005", "E_DENIED", , , "The way in is denied"],
  ["elm", "Messages", "1146", "NoSuchShelf", , , "Shelf %s does not exist any more"],
  ["elm", "Messages", "E11000", , , , "Two boxes have one label"],
  ["elm", "Messages", "11000", , , , "Two shelves have one label"],
  ["elm", "HTTP status codes", "404", , "Nowhere", , ""],
  ["elm", "Messages", "SLOW_DOWN", , , [429], "Too many requests for the porter"],
  ["elm", "Messages", "2002", "PORTER_CONNECTION", , , "The porter cannot be called"],
  ["elm", "Messages", "ELMX50126", , , , "The key does not turn"],
  ["elm", "Messages", "box_label_missing_from_shelf", , , , "A box on the shelf has no label"],
  ["elm", "Messages", "missing_label_box", , , , "No label"],
  ["elm", "ErrorCode", "45003", , , , "The drawer is stuck"],
  ["elm", "Messages", "V001", , , , "The valve is stuck"],
  ["elm", "Messages", "GATE_LATE", , , , "The gate answered with a timeout"],
  ["elm", "Response codes", "71", , , , "The letter failed for a reason"],
  ["elm", "Response codes", "72", , , , "The letter came back"],
  ["elm", "Failure reason codes", "71", , , , "The stamp is missing"],
  ["elm", "Failure reason codes", "72", , , , "The address is missing"],
  ["elm", "Parcels", "8100-8149", , , , "The parcel is too large", , ["8100-8199"], [8100, 8149], [[8150, 8169], [8180, 8199]]],
  ["elm", "Parcels", "8170-8179", , , , "The parcel is too heavy", , , [8170, 8179]],
  ["fern", "Leaves", "9078", , , , "The leaf is dry"],
  ["fern", "Leaves", "0x1100", , , , "The leaf is wet"],
  ["fern", "Leaves", "9101", "ERR_NO_WATER", , , "Nothing flows"],
  ["fern", "Leaves", "9102", , , , "The leaf that hangs over the northern gate behind the old mill turned yellow long before autumn came"],
  ["fern", "Leaves", "83", "LEAF_TORN", , , "It has a hole"],
  ["fern", "Leaves", "9103", , , , "The root was cut. Whoever did that may plant another one beside the pond in spring"],
  ["fern", "Leaves", "undefined", , , , "Nobody gave it a name"],
];

const names = { acme: "Acme Identity API", bolt: "Bolt Pay", corda: "Corda Locks", dorne: "Dorne", elm: "Elm Store", fern: "Fern Payment Authentication" };

/** The records of the index, as `SearchRecord` has them. */
export const madeUpRecords = rows.map((row, number) => {
  const [vendor, category, code, name, label, status, summary, text, aliases = [], range, formerRanges] = row;
  const id = `${vendor}/${category.toLowerCase().replaceAll(" ", "-")}/${number}`;
  return {
    id, code, name, label, category, vendor, vendorName: names[vendor], url: `${id}/`, aliases,
    status: status ?? [], summary: summary ?? "", text: text ?? "", concepts: "", range, formerRanges,
  };
});

export const fetchMadeUp = fetcherOf(buildIndex(madeUpRecords));
export const fetchEmpty = fetcherOf(buildIndex([]));
