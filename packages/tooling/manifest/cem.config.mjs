/** The analyzer would write the folder of its moment into package.json, where editors look for the manifest. */
export default { packagejson: false };
