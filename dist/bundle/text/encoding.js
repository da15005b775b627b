export const ids = [4266];
export const modules = {

};
