const password = document.querySelector("#password").value;
const token = localStorage.getItem("token");
const apiKey = process.env.API_KEY;
const headers = { Authorization: `Bearer ${token}`, "X-Api-Key": apiKey };
const labels = { password: "Password", token: "Access token" };
export const RESET_PASSWORD = "user/RESET_PASSWORD";
export const tokenTypes = { access: "access_token", refresh: "refresh_token" };
